package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
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

    private static final String ORCID = "0000-0001-5109-3700";

    private final IntroductionCourse course;
    private final IntroductionId id;

    private AdversaryScene(IntroductionCourse course, IntroductionId id) {
        this.course = course;
        this.id = id;
    }

    public IntroductionId id() {
        return id;
    }

    public ChallengeId challenge() {
        return course.scene.challenge;
    }

    public AccountId asker() {
        return course.scene.owner;
    }

    public AccountId person() {
        return course.person;
    }

    public String nameOfPerson() {
        return "Ilenia Segreta";
    }

    public String nameOfAsker() {
        return "Marta Prova";
    }

    /** Name, address, number, id, institution and the own headline, by which anybody finds the name in the directory. */
    public String[] marksOfPerson() {
        String account = person().value().toString();
        return new String[] {
            "Segreta", "Ilenia", account, account + "@example.org", ORCID, "Istituto del segreto", "Tanning chemist"
        };
    }

    /** The company itself stands on its challenge; who of it asks does not. */
    public String[] marksOfAsker() {
        String account = asker().value().toString();
        return new String[] {nameOfAsker(), account, account + "@example.org"};
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
            IntroductionCourse course = new IntroductionCourse(application);
            course.findable(transaction, events);
            jdbc.sql("update researcher_profile set orcid = :orcid where account_id = :id")
                    .param("orcid", ORCID)
                    .param("id", course.person.value())
                    .update();
            IntroductionId id = course.askForCompany();
            if (station.ordinal() >= Station.PROPOSED.ordinal() && station != Station.BOTH_SAID_YES) proposed(id);
            AdversaryScene scene = new AdversaryScene(course, id);
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
            jdbc.sql("insert into introduction_consent select person_id, now() from introduction where id = :id")
                    .param("id", id.value())
                    .update();
            jdbc.sql("update introduction set origin = 'PROPOSED', message = '', asker_yes_at = null where id = :id")
                    .param("id", id.value())
                    .update();
        }
    }
}
