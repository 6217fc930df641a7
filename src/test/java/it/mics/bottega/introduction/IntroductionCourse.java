package it.mics.bottega.introduction;

import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.matching.Researchers;
import it.mics.bottega.notification.Inbox;
import it.mics.bottega.notification.Notice;
import it.mics.bottega.notification.NoticeKind;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.taxonomy.SkillId;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes introductions through their stations for tests: a scene with a person worth meeting and a leader who decides. */
final class IntroductionCourse {
    static final String MESSAGE = "Your work on vegetable tanning is just what we lack: shall we talk?";

    final Scene scene;
    final AccountId person;
    final AccountId spokeLeader;
    private final JdbcClient jdbc;
    private final Services with;

    /** What the stations are worked with. */
    private record Services(
            IntroductionRequests requests,
            IntroductionAnswers answers,
            IntroductionEndings endings,
            IntroductionBook book,
            ModerationDesk desk,
            Inbox inbox) {}

    IntroductionCourse(ApplicationContext application) {
        this(
                application.getBean(JdbcClient.class),
                new Services(
                        application.getBean(IntroductionRequests.class),
                        application.getBean(IntroductionAnswers.class),
                        application.getBean(IntroductionEndings.class),
                        application.getBean(IntroductionBook.class),
                        application.getBean(ModerationDesk.class),
                        application.getBean(Inbox.class)));
    }

    private IntroductionCourse(JdbcClient jdbc, Services with) {
        this.jdbc = jdbc;
        this.with = with;
        scene = new Scene(jdbc);
        jdbc.sql(
                        "insert into challenge_skill (challenge_id, position, skill, min_level, weight, must_have) values (:id, 0, 305, 3, 3, true)")
                .param("id", scene.challenge.value())
                .update();
        person = ActingAs.researcher(
                jdbc, "Ilenia Segreta", ActingAs.organisation(jdbc, "Istituto del segreto", "UNIVERSITY"));
        jdbc.sql("""
                insert into researcher_profile (account_id, headline_en, stage, visibility, open_to_teams, capacity, available_percent, updated_at)
                values (:id, 'Tanning chemist', 'POSTDOC', 'PROGRAMME', true, 2, 50, now())""").param("id", person.value()).update();
        spokeLeader = ActingAs.spokeLeader(jdbc, "Guida di prova", 3);
    }

    IntroductionId askForCompany() {
        return ActingAs.call(scene.owner, () -> with.requests.askForCompany(scene.challenge, person, MESSAGE));
    }

    IntroductionId askForTeam() {
        return ActingAs.call(scene.leader, () -> with.requests.askForTeam(scene.team, person, MESSAGE));
    }

    void approve(IntroductionId id) {
        decide(spokeLeader, id, new CaseDecision(CaseAction.APPROVE, "FIT", null, List.of()));
    }

    void sendBack(IntroductionId id) {
        decide(spokeLeader, id, new CaseDecision(CaseAction.RETURN, "UNCLEAR", "For how long?", List.of()));
    }

    void refuse(IntroductionId id, String reason) {
        decide(spokeLeader, id, new CaseDecision(CaseAction.DECLINE, reason, null, List.of()));
    }

    void decide(AccountId moderator, IntroductionId id, CaseDecision decision) {
        var open = with.desk
                .openOn(IntroductionReview.TYPE, id.value())
                .orElseThrow()
                .id();
        ActingAs.run(moderator, () -> with.desk.decide(open, decision));
    }

    void withdraw(IntroductionId id, AccountId asker) {
        ActingAs.run(asker, () -> with.requests.withdraw(id));
    }

    /** The time to answer has run out. */
    void lapse(IntroductionId id) {
        jdbc.sql("update introduction set expires_at = now() - interval '1 minute' where id = :id")
                .param("id", id.value())
                .update();
        with.endings.expire();
    }

    /** The person is in a team for the challenge now. */
    void place(AccountId account) {
        scene.otherTeam("Squadra " + account.value().toString().substring(0, 8), account);
    }

    /** Lets the index find the person for the challenge. */
    void findable(TransactionTemplate transaction, ApplicationEventPublisher events) {
        sql("delete from researcher_profile where account_id = :id", person);
        new Researchers(jdbc, transaction, events)
                .profile(person, "PROGRAMME", "Tanning chemist", Map.of(new SkillId(305), 5));
    }

    /** Moves everything that was said about it into the past. */
    void daysPass(IntroductionId id, int days) {
        jdbc.sql("""
                update introduction set asked_at = asked_at - make_interval(days => :days),
                reviewed_at = reviewed_at - make_interval(days => :days), answered_at = answered_at - make_interval(days => :days)
                where id = :id""").param("days", days).param("id", id.value()).update();
    }

    void sql(String update, AccountId account) {
        jdbc.sql(update).param("id", account.value()).update();
    }

    List<NoticeKind> told(AccountId account) {
        return ActingAs.call(account, with.inbox::mine).stream()
                .map(Notice::kind)
                .toList();
    }

    AskedIntroduction seen(AccountId asker) {
        return ActingAs.call(asker, with.book::askedByUs).getFirst();
    }
}
