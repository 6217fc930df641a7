package it.mics.bottega.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.evaluation.ranking.RankingInput.Entrant;
import it.mics.bottega.evaluation.ranking.RankingInput.Scoring;
import it.mics.bottega.evaluation.ranking.RankingInput.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said about moved weights is what a ranking with moved weights gives. */
class SensitivityTest {
    private static final UUID A = Golden.proposal("a");
    private static final UUID B = Golden.proposal("b");
    private static final UUID P = Golden.criterion(0);
    private static final UUID Q = Golden.criterion(1);

    @Test
    void says_with_how_many_points_the_first_place_changes() {
        // 3.04 against 3: each point from the first to the second criterion takes 0.02 from the lead; with two points
        // they are equal.
        RankingInput input = input(52, 48, new int[] {4, 2}, new int[] {3, 3});
        assertThat(Sensitivity.of(input, RankingRule.rank(input)))
                .containsExactly(new Sensitivity.Shift(P, Q, A, B, 3));
    }

    @Test
    void a_firm_first_place_has_no_such_move() {
        RankingInput input = input(60, 40, new int[] {5, 5}, new int[] {3, 4});
        assertThat(Sensitivity.of(input, RankingRule.rank(input))).isEmpty();
    }

    @Test
    void equal_at_five_points_is_not_overtaken() {
        RankingInput input = input(55, 45, new int[] {4, 2}, new int[] {3, 3});
        assertThat(Sensitivity.of(input, RankingRule.rank(input))).isEmpty();
    }

    @Test
    void agrees_with_ranking_again_for_each_point() {
        Random seeded = new Random(2026);
        for (int round = 0; round < 150; round++) {
            int first = 10 + seeded.nextInt(81);
            RankingInput input = input(first, 100 - first, new int[] {seeded.nextInt(6), seeded.nextInt(6)}, new int[] {
                seeded.nextInt(6), seeded.nextInt(6)
            });
            Ranking ranking = RankingRule.rank(input);
            for (UUID winner : ranking.winners()) {
                UUID other = winner.equals(A) ? B : A;
                for (int way : new int[] {1, -1}) {
                    Integer least = null;
                    for (int points = Sensitivity.POINTS; points >= 1; points--) {
                        Ranking moved = RankingRule.rank(weighing(input, first - way * points));
                        if (score(moved, other).compareTo(score(moved, winner)) > 0) least = points;
                    }
                    UUID from = way == 1 ? P : Q;
                    List<Integer> said = Sensitivity.of(input, ranking).stream()
                            .filter(shift ->
                                    shift.from().equals(from) && shift.first().equals(winner))
                            .map(Sensitivity.Shift::points)
                            .toList();
                    assertThat(said).isEqualTo(least == null ? List.of() : List.of(least));
                }
            }
        }
    }

    private static Exact score(Ranking ranking, UUID proposal) {
        return Objects.requireNonNull(ranking.of(proposal).orElseThrow().score());
    }

    private static RankingInput weighing(RankingInput input, int first) {
        return new RankingInput(
                List.of(new Weighed(P, 0, first, null), new Weighed(Q, 1, 100 - first, null)),
                input.entrants(),
                input.scorings(),
                input.tieOrder());
    }

    private static RankingInput input(int first, int second, int[] a, int[] b) {
        List<Entrant> entrants = new ArrayList<>();
        entrants.add(new Entrant(A, Set.of(), null, 0));
        entrants.add(new Entrant(B, Set.of(), null, 0));
        return new RankingInput(
                List.of(new Weighed(P, 0, first, null), new Weighed(Q, 1, second, null)),
                entrants,
                List.of(
                        new Scoring(A, 1, Map.of(P, Exact.of(a[0], 1), Q, Exact.of(a[1], 1))),
                        new Scoring(B, 1, Map.of(P, Exact.of(b[0], 1), Q, Exact.of(b[1], 1)))),
                TieRule.DEFAULT);
    }
}
