package it.mics.bottega.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.RuleViolation;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@BottegaTest
class MatchWeightsTest {
    @Autowired
    private MatchWeights weights;

    @Autowired
    private Scorers scorers;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void backToTheFirst() {
        AccountId office = ActingAs.programmeOffice(jdbc, "Office");
        ActingAs.run(office, () -> weights.apply(Weights.DEFAULT, 0, "Back to the first weights"));
    }

    @Test
    void applied_weights_hold_at_once_and_are_recorded() {
        AccountId office = ActingAs.programmeOffice(jdbc, "Office");
        Weights other = moreSpoke();
        ActingAs.run(office, () -> weights.apply(other, 42, "  More of the spoke, after the replay "));
        assertThat(weights.current()).isEqualTo(other);
        assertThat(scorers.now().weights()).isEqualTo(other);
        WeightDecision newest = ActingAs.call(office, weights::history).getFirst();
        assertThat(newest.applied()).isTrue();
        assertThat(newest.by()).isEqualTo(office);
        assertThat(newest.decisions()).isEqualTo(42);
        assertThat(newest.reason()).isEqualTo("More of the spoke, after the replay");
        assertThat(jdbc.sql("select count(*) from audit_entry where actor = :actor and action = 'matchWeights.APPLY'")
                        .param("actor", office.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_refusal_changes_nothing_and_stays_on_record() {
        AccountId office = ActingAs.programmeOffice(jdbc, "Office");
        Weights before = weights.current();
        ActingAs.run(office, () -> weights.refuse(moreSpoke(), 31, "Too few decisions of spoke 2"));
        assertThat(weights.current()).isEqualTo(before);
        assertThat(ActingAs.call(office, weights::history).getFirst().applied()).isFalse();
    }

    @Test
    void only_the_programme_office_decides_with_a_reason_and_nobody_rewrites_it() {
        AccountId office = ActingAs.programmeOffice(jdbc, "Office");
        AccountId other = ActingAs.spokeLeader(jdbc, "Leader", 3);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> ActingAs.run(other, () -> weights.apply(Weights.DEFAULT, 0, "Because I would like to")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ActingAs.run(office, () -> weights.apply(Weights.DEFAULT, 0, "so")));
        ActingAs.run(office, () -> weights.refuse(moreSpoke(), 30, "Not before the next call"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update match_weights set reason = 'Something else'")
                        .update());
    }

    private static Weights moreSpoke() {
        Map<Factor, Double> points = new EnumMap<>(Weights.DEFAULT.points());
        points.put(Factor.SPOKE, 18.25);
        points.put(Factor.NICE_TO_HAVE, 6.75);
        return new Weights(points);
    }
}
