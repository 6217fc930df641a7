package it.mics.bottega.matching.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final double SMALL = 1e-9;

    @Test
    void equal_shares_have_no_inequality() {
        assertThat(new Spread(List.of(3, 3, 3, 3)).gini()).isCloseTo(0, within(SMALL));
        assertThat(new Spread(List.of()).gini()).isZero();
        assertThat(Spread.of(List.of(), 10).gini()).isZero();
    }

    @Test
    void one_who_has_all_is_as_unequal_as_can_be() {
        assertThat(Spread.of(List.of(40), 10).gini()).isCloseTo(0.9, within(SMALL));
        assertThat(new Spread(List.of(1, 2, 3, 4)).gini()).isCloseTo(0.25, within(SMALL));
    }

    @Test
    void who_was_never_shown_counts_too() {
        Spread spread = Spread.of(List.of(5, 3, 2), 20);
        assertThat(spread.unseen()).isEqualTo(17);
        assertThat(spread.coverage()).isCloseTo(0.15, within(SMALL));
        assertThat(spread.topDecile()).isCloseTo(0.8, within(SMALL));
        assertThat(spread.all()).isEqualTo(10);
    }
}
