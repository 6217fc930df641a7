package it.mics.bottega.challenge.access;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.BriefAccess;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ends by itself: thirty days after the close, with the challenge, and with the organisation. */
@BottegaTest
class LapseTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccessAsking asking;

    @Autowired
    AccessGranting granting;

    @Autowired
    Agreements agreements;

    @Autowired
    AccessClock clock;

    @Autowired
    BriefAccess access;

    @Autowired
    ChallengeRegister register;

    Briefs briefs;
    AccountId person;
    AccessId id;

    @BeforeEach
    void askedAndGranted() {
        briefs = Briefs.open(jdbc);
        person = briefs.researcher("Rita Ricerca");
        id = call(person, () -> asking.ask(briefs.challenge(), briefs.university(), "I work on boards."));
        run(briefs.member(), () -> granting.grant(id));
    }

    @ParameterizedTest(name = "closed {0} days ago: reads {1}, then {2}")
    @CsvSource({"-1, true, ACTIVE", "29, true, ACTIVE", "31, false, EXPIRED"})
    void an_access_ends_thirty_days_after_the_close(int daysAgo, boolean reads, AccessStatus then) {
        agree();
        briefs.deadline(Duration.ofDays(-daysAgo));
        assertThat(access.active(person, briefs.challenge())).isEqualTo(reads);
        clock.tick();
        assertThat(status()).isEqualTo(then);
        assertThat(access.active(person, briefs.challenge())).isEqualTo(reads);
    }

    @Test
    void who_leaves_the_organisation_reads_no_more_and_does_not_get_it_back_by_returning() {
        agree();
        briefs.leave(person);
        assertThat(access.active(person, briefs.challenge())).isFalse();
        clock.tick();
        assertThat(status()).isEqualTo(AccessStatus.LEFT_ORGANISATION);
        jdbc.sql("update affiliation set until = null where account_id = :person")
                .param("person", person.value())
                .update();
        assertThat(access.active(person, briefs.challenge())).isFalse();
    }

    @Test
    void who_has_left_can_neither_be_let_in_nor_agree() {
        AccountId other = briefs.researcher("Altra");
        AccessId waiting = call(other, () -> asking.ask(briefs.challenge(), briefs.university(), "Why."));
        briefs.leave(other);
        briefs.leave(person);
        assertThatThrownBy(() -> run(briefs.member(), () -> granting.grant(waiting)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("access.grant.left"));
        assertThatThrownBy(this::agree)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("access.agree.left"));
    }

    @Test
    void what_was_refused_or_has_ended_is_left_as_it_is() {
        run(briefs.member(), () -> granting.revoke(id, "Because."));
        briefs.deadline(Duration.ofDays(-40));
        clock.tick();
        assertThat(status()).isEqualTo(AccessStatus.REVOKED);
    }

    /** Two places say when it is over: the rule and the question to the database. */
    @ParameterizedTest
    @EnumSource(ChallengeStatus.class)
    void rule_and_database_agree_on_when_it_is_over(ChallengeStatus state) {
        agree();
        for (int days : new int[] {-10, 29, 31}) {
            briefs.deadline(Duration.ofDays(-days));
            jdbc.sql("update challenge set publish_at = opened_at where id = :id")
                    .param("id", briefs.challenge().value())
                    .update();
            briefs.status(state.name());
            boolean over = Ending.isOver(register.get(briefs.challenge()), Instant.now());
            assertThat(access.active(person, briefs.challenge()))
                    .as(state + " " + days)
                    .isEqualTo(!over);
        }
    }

    private void agree() {
        run(
                person,
                () -> asking.agree(id, agreements.current(AgreementKind.BRIEF).version()));
    }

    private AccessStatus status() {
        return AccessStatus.valueOf(jdbc.sql("select status from brief_access where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }
}
