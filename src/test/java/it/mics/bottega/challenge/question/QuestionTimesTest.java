package it.mics.bottega.challenge.question;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.access.Briefs;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until when questions are taken and answered, by the clock of the database. */
@BottegaTest
class QuestionTimesTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    QuestionAsking asking;

    @Autowired
    QuestionAnswering answering;

    @Autowired
    QuestionReading reading;

    Briefs briefs;
    AccountId asker;

    @BeforeEach
    void cast() {
        briefs = Briefs.open(jdbc);
        asker = briefs.researcher("Rita Ricerca");
    }

    @Test
    void questions_end_five_days_before_the_deadline_or_when_the_company_says_but_only_later() {
        briefs.deadline(Duration.ofDays(5).minusMinutes(1));
        refused("question.ask.closed", () -> ask());
        assertThat(call(asker, () -> reading.board(briefs.challenge())).mayAsk())
                .isFalse();
        Instant later = Instant.now().plus(Duration.ofDays(2));
        until(later);
        ChallengeQuestionId id = ask();
        refused("question.until.notLater", () -> until(later.minusSeconds(60)));
        refused("question.until.afterDeadline", () -> until(Instant.now().plus(Duration.ofDays(6))));
        briefs.deadline(Duration.ofMinutes(-1));
        refused(
                "question.answer.closed",
                () -> run(briefs.member(), () -> answering.answer(id, new AnswerWords("Birch.", Language.EN, false))));
        refused("question.ask.closed", () -> ask());
    }

    private ChallengeQuestionId ask() {
        return call(asker, () -> asking.ask(briefs.challenge(), new QuestionWords("Why?", Language.EN, false, false)));
    }

    private void until(Instant until) {
        run(briefs.member(), () -> answering.takeUntil(briefs.challenge(), until));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
