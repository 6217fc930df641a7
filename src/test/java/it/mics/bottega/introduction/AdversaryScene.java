package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An introduction at one of its stations before names cross, with every mark by which a side could be known. */
public final class AdversaryScene {
    /** Where it stands. */
    public enum Station {
        REQUESTED,
        SENT_BACK,
        OFFERED,
        REFUSED,
        DECLINED,
        LAPSED,
        TAKEN_BACK,
        OVERTAKEN,
        OVERTAKEN_AND_TOLD,
        HIDDEN,
        PROPOSED,
        PROPOSED_OFFERED,
        PERSON_SAID_YES,
        COMPANY_SAID_YES,
        PERSON_SAID_NO,
        COMPANY_SAID_NO,
        BOTH_SAID_YES
    }

    /** Who asks: a company that stands on its challenge, one that keeps its name to itself, or a team. */
    public enum Asking {
        COMPANY,
        ANONYMOUS_COMPANY,
        TEAM
    }

    private static final String ORCID = "0000-0001-5109-3700";

    private final IntroductionCourse course;
    private final IntroductionId id;
    private final Asking asking;

    private AdversaryScene(IntroductionCourse course, IntroductionId id, Asking asking) {
        this.course = course;
        this.id = id;
        this.asking = asking;
    }

    public IntroductionId id() {
        return id;
    }

    public ChallengeId challenge() {
        return course.scene.challenge;
    }

    public AccountId asker() {
        return asking == Asking.TEAM ? course.scene.leader : course.scene.owner;
    }

    /** Everybody on the side that asks. */
    public List<AccountId> askers() {
        return asking == Asking.TEAM ? List.of(course.scene.leader, course.scene.member) : List.of(course.scene.owner);
    }

    public AccountId person() {
        return course.person;
    }

    public String nameOfPerson() {
        return "Ilenia Segreta";
    }

    public String nameOfAsker() {
        return asking == Asking.TEAM ? "Giulia Prova" : "Marta Prova";
    }

    /** Of a company that keeps its name to itself; no other one is called like it. */
    public String nameOfCompany() {
        return silent(course.scene.company);
    }

    private static String silent(OrganisationId company) {
        StringBuilder name = new StringBuilder("Tacita ");
        company.value()
                .toString()
                .substring(0, 8)
                .chars()
                .map(each -> Character.isDigit(each) ? 'g' + each - '0' : each)
                .forEach(each -> name.append((char) each));
        return name.toString();
    }

    /** Name, address, number, id, institution and the own headline, by which anybody finds the name in the directory. */
    public String[] marksOfPerson() {
        String account = person().value().toString();
        return new String[] {
            "Segreta", "Ilenia", account, account + "@example.org", ORCID, "Istituto del segreto", "Tanning chemist"
        };
    }

    /** The company itself stands on its challenge, unless it keeps its name to itself; who of it asks never does. */
    public String[] marksOfAsker() {
        List<String> marks = new ArrayList<>(List.of(nameOfAsker()));
        for (AccountId asker : askers())
            marks.addAll(List.of(asker.value().toString(), asker.value() + "@example.org"));
        if (asking == Asking.ANONYMOUS_COMPANY)
            marks.addAll(List.of(nameOfCompany(), course.scene.company.value().toString()));
        if (asking == Asking.TEAM)
            marks.addAll(List.of(
                    "Karim", "Concia Chiara", course.scene.team.value().toString(), "team of 3", "squadra di 3"));
        return marks.toArray(String[]::new);
    }

    /** What takes it there. */
    public record Services(
            ApplicationContext application,
            JdbcClient jdbc,
            IntroductionAnswers answers,
            IntroductionEndings endings,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        public AdversaryScene at(Station station) {
            return at(station, Asking.COMPANY);
        }

        public AdversaryScene at(Station station, Asking asking) {
            IntroductionCourse course = new IntroductionCourse(application);
            course.findable(transaction, events);
            jdbc.sql("update researcher_profile set orcid = :orcid where account_id = :id")
                    .param("orcid", ORCID)
                    .param("id", course.person.value())
                    .update();
            if (asking == Asking.ANONYMOUS_COMPANY) anonymous(course);
            IntroductionId id = asking == Asking.TEAM ? course.askForTeam() : course.askForCompany();
            if (station.ordinal() >= Station.PROPOSED.ordinal() && station != Station.BOTH_SAID_YES) proposed(id);
            AdversaryScene scene = new AdversaryScene(course, id, asking);
            lead(scene, station);
            return scene;
        }

        private void lead(AdversaryScene scene, Station station) {
            IntroductionCourse course = scene.course;
            IntroductionId id = scene.id;
            switch (station) {
                case REQUESTED, PROPOSED -> {}
                case SENT_BACK -> course.sendBack(id);
                case REFUSED -> course.refuse(id, "CAPACITY");
                default -> course.approve(id);
            }
            switch (station) {
                case DECLINED, PERSON_SAID_NO -> no(scene.person(), id);
                case COMPANY_SAID_NO -> no(scene.asker(), id);
                case LAPSED -> course.lapse(id);
                case TAKEN_BACK -> course.withdraw(id, scene.asker());
                case OVERTAKEN -> personIsPlaced(scene);
                case OVERTAKEN_AND_TOLD -> {
                    personIsPlaced(scene);
                    jdbc.sql("update introduction set asker_told_at = now() where id = :id")
                            .param("id", id.value())
                            .update();
                    endings.tellAskers();
                }
                case HIDDEN ->
                    course.sql(
                            "update researcher_profile set visibility = 'HIDDEN' where account_id = :id",
                            scene.person());
                case PERSON_SAID_YES, BOTH_SAID_YES -> personSaysYes(scene);
                case COMPANY_SAID_YES -> companySaysYes(scene);
                default -> {}
            }
        }

        /** As if it had been said before it opened. */
        private void anonymous(IntroductionCourse course) {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("set local session_replication_role = replica").update();
                jdbc.sql("update organisation set name_it = :name, name_en = :name where id = :id")
                        .param("name", silent(course.scene.company))
                        .param("id", course.scene.company.value())
                        .update();
                jdbc.sql("update challenge set anonymous_until = 'AWARD' where id = :id")
                        .param("id", course.scene.challenge.value())
                        .update();
            });
        }

        private void no(AccountId who, IntroductionId id) {
            ActingAs.run(who, () -> answers.decline(id, DeclineReason.TOO_EARLY, null));
        }

        public void personSaysYes(AdversaryScene scene) {
            ActingAs.run(scene.person(), () -> answers.accept(scene.id));
        }

        public void companySaysYes(AdversaryScene scene) {
            ActingAs.run(scene.asker(), () -> answers.accept(scene.id));
        }

        public void personIsPlaced(AdversaryScene scene) {
            scene.course.place(scene.person());
            transaction.executeWithoutResult(status -> endings.look(scene.person()));
        }

        /** As the nightly run leaves it; who wished for it is kept as it would be. */
        private void proposed(IntroductionId id) {
            jdbc.sql("""
                    insert into introduction_wish (challenge_id, places, asked_at)
                    select challenge_id, 3, now() from introduction where id = :id""").param("id", id.value()).update();
            jdbc.sql("""
                    insert into consent (id, account_id, purpose, text_version, given_at)
                    select gen_random_uuid(), person_id, 'PROPOSED_BY_NIGHT', 1, now() from introduction where id = :id""").param("id", id.value()).update();
            jdbc.sql("update introduction set origin = 'PROPOSED', message = '', asker_yes_at = null where id = :id")
                    .param("id", id.value())
                    .update();
        }
    }
}
