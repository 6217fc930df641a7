package it.mics.bottega.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseRouting;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.notification.NoticeKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stations beside the straight way: sent back, overtaken by events, what came of it, and what is kept of each step. */
@BottegaTest
class IntroductionStationsTest {
    private static final CaseDecision MORE =
            new CaseDecision(CaseAction.RETURN, "UNCLEAR", "For how long would you need them?", List.of());

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IntroductionRequests requests;

    @Autowired
    private IntroductionAnswers answers;

    @Autowired
    private IntroductionEndings endings;

    @Autowired
    private IntroductionOutcomes outcomes;

    @Autowired
    private IntroductionBook book;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private CaseRouting routing;

    @Autowired
    private ApplicationContext application;

    private IntroductionCourse course;

    @BeforeEach
    void course() {
        course = new IntroductionCourse(application);
    }

    @Test
    void what_was_sent_back_is_completed_and_decided_again() {
        IntroductionId id = course.askForCompany();
        course.decide(course.spokeLeader, id, MORE);
        assertThat(course.seen(course.scene.owner).status()).isEqualTo(IntroductionStatus.RETURNED);
        assertThat(course.seen(course.scene.owner).reviewNote()).contains("how long");
        assertThat(ActingAs.call(course.person, book::offeredToMe)).isEmpty();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(course.told(course.scene.owner)).containsOnlyOnce(NoticeKind.INTRODUCTION_RETURNED));
        String completed = IntroductionCourse.MESSAGE + " Two half days in spring.";
        ActingAs.run(course.scene.owner, () -> requests.complete(id, completed));
        course.approve(id);
        assertThat(ActingAs.call(course.person, book::offeredToMe).getFirst().message())
                .isEqualTo(completed);
        assertThat(steps(id)).containsExactly("IN_REVIEW", "RETURNED", "IN_REVIEW", "APPROVED", "OFFERED");
    }

    @Test
    void what_belongs_to_another_spoke_goes_there_with_its_case() {
        IntroductionId id = course.askForCompany();
        var open =
                desk.openOn(IntroductionReview.TYPE, id.value()).orElseThrow().id();
        ActingAs.run(course.spokeLeader, () -> routing.reroute(open, 6, null));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(book.find(id).orElseThrow().spoke()).isEqualTo(6));
        course.decide(
                ActingAs.spokeLeader(jdbc, "Guida sei", 6),
                id,
                new CaseDecision(CaseAction.APPROVE, "FIT", null, List.of()));
        assertThat(ActingAs.call(course.person, book::offeredToMe)).hasSize(1);
        assertThat(jdbc.sql(
                                "select acting_as from introduction_move where introduction_id = :id and to_status = 'OFFERED'")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("SPOKE_LEADER 6");
    }

    @Test
    void a_message_names_nobody_and_carries_no_address() {
        String[] telling = {
            "Write to me at marta.prova@example.org, we would like to talk.",
            "We would like to talk: I am Prova, Marta, of the tannery.",
            "See https://example.org/tannery before you decide about us."
        };
        for (String message : telling)
            assertThatThrownBy(() -> ActingAs.call(
                            course.scene.owner,
                            () -> requests.askForCompany(course.scene.challenge, course.person, message)))
                    .as(message)
                    .hasMessageMatching("introduction.ask.(named|address)");
    }

    @Test
    void another_reason_needs_words_and_they_name_nobody() {
        IntroductionId id = course.askForCompany();
        course.approve(id);
        assertThatThrownBy(() -> decline(id, " ")).hasMessage("introduction.decline.wordsMissing");
        assertThatThrownBy(() -> decline(id, "Ask Ilenia Segreta next year")).hasMessage("introduction.ask.named");
        decline(id, "I am moving to another country");
        assertThat(course.seen(course.scene.owner).course().answerText()).isEqualTo("I am moving to another country");
    }

    @Test
    void who_is_placed_elsewhere_knows_at_once_and_the_asking_side_on_a_later_morning() {
        IntroductionId id = course.askForCompany();
        course.approve(id);
        course.place(course.person);
        endings.look();
        assertThat(mine().course().overtaken()).isEqualTo("introduction.overtaken.PERSON_PLACED");
        AskedIntroduction seen = course.seen(course.scene.owner);
        assertThat(seen.status()).isEqualTo(IntroductionStatus.OFFERED);
        assertThat(seen.course().overtaken()).isNull();
        endings.tellAskers();
        assertThat(course.seen(course.scene.owner).status()).isEqualTo(IntroductionStatus.OFFERED);
        jdbc.sql("update introduction set asker_told_at = now() where id = :id")
                .param("id", id.value())
                .update();
        endings.tellAskers();
        endings.tellAskers();
        assertThat(course.seen(course.scene.owner).course().overtaken()).isEqualTo("introduction.overtaken");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(course.told(course.person)).containsOnlyOnce(NoticeKind.INTRODUCTION_SUPERSEDED);
            assertThat(course.told(course.scene.owner)).containsOnlyOnce(NoticeKind.INTRODUCTION_SUPERSEDED);
        });
    }

    @Test
    void the_asking_side_may_take_back_what_is_over_without_its_knowing() {
        IntroductionId id = course.askForCompany();
        course.approve(id);
        course.place(course.person);
        endings.look();
        course.withdraw(id, course.scene.owner);
        assertThat(course.seen(course.scene.owner).status()).isEqualTo(IntroductionStatus.WITHDRAWN);
        assertThat(book.find(id).orElseThrow().status()).isEqualTo(IntroductionStatus.SUPERSEDED);
    }

    @Test
    void a_closed_challenge_ends_it_for_both_in_the_same_words() {
        IntroductionId id = course.askForCompany();
        course.approve(id);
        course.scene.close();
        endings.look();
        assertThat(mine().course().overtaken())
                .isEqualTo("introduction.overtaken.CHALLENGE_CLOSED")
                .isEqualTo(course.seen(course.scene.owner).course().overtaken());
        assertThat(book.find(id).orElseThrow().overtaken()).isEqualTo(Overtaken.CHALLENGE_CLOSED);
    }

    @Test
    void what_came_of_it_only_goes_further_and_is_asked_once() {
        IntroductionId id = course.askForCompany();
        course.approve(id);
        assertThatThrownBy(() -> ActingAs.run(course.person, () -> outcomes.tell(id, Outcome.PILOT, null)))
                .hasMessage("introduction.outcome.early");
        ActingAs.run(course.person, () -> answers.accept(id));
        course.daysPass(id, 29);
        outcomes.ask();
        outcomes.ask();
        assertThat(mine().course().outcomeAsked()).isTrue();
        assertThatThrownBy(() -> ActingAs.run(course.person, () -> outcomes.tell(id, Outcome.NO_FOLLOW_UP, null)))
                .hasMessage("introduction.outcome.reason");
        ActingAs.run(course.person, () -> outcomes.tell(id, Outcome.NO_FOLLOW_UP, NoFollowUp.LATER));
        ActingAs.run(course.scene.owner, () -> outcomes.tell(id, Outcome.PILOT, null));
        ActingAs.run(course.person, () -> outcomes.tell(id, Outcome.TEAM_FORMED, null));
        assertThat(mine().course().outcome()).isEqualTo(Outcome.PILOT);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(course.told(course.person)).containsOnlyOnce(NoticeKind.INTRODUCTION_OUTCOME);
            assertThat(course.told(course.scene.owner)).containsOnlyOnce(NoticeKind.INTRODUCTION_OUTCOME);
        });
    }

    @Test
    void each_decision_keeps_who_in_which_role_why_and_on_what_figures() {
        IntroductionId id = course.askForCompany();
        course.approve(id);
        var kept = jdbc.sql("""
                        select actor, acting_as, reason, evidence ->> 'model' as model, (evidence ->> 'score')::float as score,
                            (select count(*) from jsonb_object_keys(evidence -> 'parts')) as parts
                        from introduction_move where introduction_id = :id and to_status = 'OFFERED'""").param("id", id.value()).query().singleRow();
        assertThat(kept)
                .containsEntry("actor", course.spokeLeader.value())
                .containsEntry("acting_as", "SPOKE_LEADER 3");
        assertThat(kept).containsEntry("reason", "FIT").containsEntry("parts", 8L);
        assertThat(String.valueOf(kept.get("model"))).startsWith("weights ");
        assertThat((Double) kept.get("score")).isPositive();
        assertThatThrownBy(() -> jdbc.sql("update introduction_move set reason = 'COI' where introduction_id = :id")
                        .param("id", id.value())
                        .update())
                .hasMessageContaining("never edited");
    }

    private void decline(IntroductionId id, String words) {
        ActingAs.run(course.person, () -> answers.decline(id, DeclineReason.OTHER, words));
    }

    private List<String> steps(IntroductionId id) {
        return jdbc.sql("select to_status from introduction_move where introduction_id = :id order by position")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private OfferedIntroduction mine() {
        return ActingAs.call(course.person, book::offeredToMe).getFirst();
    }
}
