package it.mics.bottega.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.evaluation.ranking.RankingInput.Entrant;
import it.mics.bottega.evaluation.ranking.RankingInput.Scoring;
import it.mics.bottega.evaluation.ranking.RankingInput.Weighed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ranking follows from its input, from all of it and from nothing else. */
class RankingRuleTest {
    static List<Golden> cases() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ranks_as_the_reviewed_table_says(Golden golden) {
        Ranking ranking = RankingRule.rank(golden.input());
        assertThat(Golden.places(ranking)).isEqualTo(golden.places());
        assertThat(Golden.ties(ranking)).isEqualTo(golden.ties());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_read_again_from_its_text(Golden golden) {
        String text = RankingText.write(golden.input());
        assertThat(RankingText.read(text)).isEqualTo(golden.input());
        assertThat(RankingRule.rank(RankingText.read(text))).isEqualTo(RankingRule.rank(golden.input()));
    }

    @Test
    void the_order_of_what_comes_in_changes_nothing() {
        Random seeded = new Random(1861);
        for (int round = 0; round < 60; round++) {
            RankingInput input = random(seeded);
            String text = RankingText.write(input);
            String result = RankingText.write(RankingRule.rank(input));
            for (int turn = 0; turn < 5; turn++) {
                RankingInput other = shuffled(input, seeded);
                assertThat(RankingText.write(other)).isEqualTo(text);
                assertThat(RankingText.write(RankingRule.rank(other))).isEqualTo(result);
            }
        }
    }

    @Test
    void each_two_equal_scores_have_one_reason_and_no_others_have() {
        Random seeded = new Random(1946);
        for (int round = 0; round < 60; round++) {
            Ranking ranking = RankingRule.rank(random(seeded));
            List<Ranking.Standing> placed = ranking.standings().stream()
                    .filter(one -> one.place() != null)
                    .toList();
            for (int i = 0; i < placed.size(); i++)
                for (int j = i + 1; j < placed.size(); j++) {
                    Ranking.Standing one = placed.get(i);
                    Ranking.Standing other = placed.get(j);
                    int compared = Objects.requireNonNull(one.score()).compareTo(Objects.requireNonNull(other.score()));
                    assertThat(compared).isNotNegative();
                    long reasons = ranking.ties().stream()
                            .filter(tie -> tie.ahead().equals(one.proposal())
                                    && tie.behind().equals(other.proposal()))
                            .count();
                    assertThat(reasons).isEqualTo(compared == 0 ? 1 : 0);
                    boolean joint = Objects.equals(one.place(), other.place());
                    assertThat(ranking.ties()
                                    .contains(new Ranking.Tie(one.proposal(), other.proposal(), TieRule.JOINT, null)))
                            .isEqualTo(joint);
                }
        }
    }

    @Test
    void the_hash_is_the_one_that_other_tools_compute() {
        RankingInput input = new RankingInput(
                List.of(new Weighed(Golden.criterion(0), 0, 100, null)),
                List.of(new Entrant(Golden.proposal("a"), Set.of(), null, 0)),
                List.of(new Scoring(Golden.proposal("a"), 1, Map.of(Golden.criterion(0), Exact.of(7, 2)))),
                TieRule.DEFAULT);
        assertThat(RankingText.write(input)).isEqualTo("""
                weighted-mean-1
                ties CRITERIA,COVER,BALANCE,SOUTH
                criterion 00000000-0000-0002-0000-000000000000 0 100 -
                entrant 00000000-0000-0001-0000-000000000061 - - 0
                review 00000000-0000-0001-0000-000000000061 1 7/2
                """);
        assertThat(RankingText.hash(RankingText.write(input)))
                .isEqualTo("6a71be99f751a4a424ced0b2de256e9251a4ffc2bf3ec3a05d98a58b059d31b8");
    }

    @Test
    void jurors_disagree_from_two_points_of_five_on() {
        assertThat(disputed(3, 4)).isEmpty();
        assertThat(disputed(3, 5)).containsExactly(Golden.criterion(0));
    }

    @Test
    void strict_and_generous_jurors_meet_on_one_scale_from_four_reviews_on() {
        RankingInput four = scored(new int[][] {{1, 2}, {2, 3}, {3, 4}, {4, 5}});
        List<BigDecimal> column = RankingRule.rank(four).standings().stream()
                .map(Ranking.Standing::normalised)
                .toList();
        assertThat(column)
                .containsExactly(
                        new BigDecimal("1.3416"),
                        new BigDecimal("0.4472"),
                        new BigDecimal("-0.4472"),
                        new BigDecimal("-1.3416"));
        assertThat(RankingRule.rank(scored(new int[][] {{1, 2}, {2, 3}, {3, 4}}))
                        .standings())
                .allMatch(one -> one.normalised() == null);
        assertThat(RankingRule.rank(scored(new int[][] {{3, 2}, {3, 3}, {3, 4}, {3, 5}}))
                        .standings())
                .extracting(Ranking.Standing::normalised)
                .containsExactly(
                        new BigDecimal("0.6708"),
                        new BigDecimal("0.2236"),
                        new BigDecimal("-0.2236"),
                        new BigDecimal("-0.6708"));
    }

    @Test
    void a_review_without_a_score_is_refused() {
        List<Weighed> criteria = List.of(new Weighed(Golden.criterion(0), 0, 100, null));
        List<Entrant> entrants = List.of(new Entrant(Golden.proposal("a"), Set.of(), null, 0));
        assertThatThrownBy(() -> new RankingInput(
                        criteria, entrants, List.of(new Scoring(Golden.proposal("a"), 1, Map.of())), TieRule.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RankingInput(
                        criteria,
                        entrants,
                        List.of(new Scoring(Golden.proposal("b"), 1, Map.of(Golden.criterion(0), Exact.of(3, 1)))),
                        TieRule.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<UUID> disputed(int one, int other) {
        return RankingRule.rank(scored(new int[][] {{one, other}}))
                .standings()
                .getFirst()
                .disputed();
    }

    /** Proposals a, b, c…, each with the score of each juror on the one criterion. */
    private static RankingInput scored(int[][] scores) {
        List<Entrant> entrants = new ArrayList<>();
        List<Scoring> scorings = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            UUID proposal = Golden.proposal(String.valueOf((char) ('a' + i)));
            entrants.add(new Entrant(proposal, Set.of(), null, 0));
            for (int j = 0; j < scores[i].length; j++)
                scorings.add(new Scoring(proposal, j + 1, Map.of(Golden.criterion(0), Exact.of(scores[i][j], 1))));
        }
        return new RankingInput(
                List.of(new Weighed(Golden.criterion(0), 0, 100, null)), entrants, scorings, TieRule.DEFAULT);
    }

    private static RankingInput random(Random seeded) {
        List<Weighed> criteria = List.of(
                new Weighed(Golden.criterion(0), 0, 40, seeded.nextBoolean() ? 2 : null),
                new Weighed(Golden.criterion(1), 1, 40, null),
                new Weighed(Golden.criterion(2), 2, 20, null));
        List<Entrant> entrants = new ArrayList<>();
        List<Scoring> scorings = new ArrayList<>();
        for (char letter = 'a'; letter < 'k'; letter++) {
            UUID proposal = Golden.proposal(String.valueOf(letter));
            Set<RankingInput.Cell> cells = Set.of(new RankingInput.Cell(1 + seeded.nextInt(3), "FASHION"));
            Exact women = seeded.nextInt(8) == 0 ? null : Exact.of(seeded.nextInt(4), 3);
            entrants.add(new Entrant(proposal, cells, women, seeded.nextInt(2)));
            for (int juror = 1; juror <= 1 + seeded.nextInt(2); juror++)
                scorings.add(new Scoring(
                        proposal,
                        juror,
                        Map.of(
                                Golden.criterion(0), Exact.of(4 + seeded.nextInt(3), 2),
                                Golden.criterion(1), Exact.of(4 + seeded.nextInt(3), 2),
                                Golden.criterion(2), Exact.of(3, 1))));
        }
        return new RankingInput(criteria, entrants, scorings, TieRule.DEFAULT);
    }

    private static RankingInput shuffled(RankingInput input, Random seeded) {
        return new RankingInput(
                mixed(input.criteria(), seeded),
                mixed(input.entrants(), seeded),
                mixed(input.scorings(), seeded),
                input.tieOrder());
    }

    private static <T> List<T> mixed(List<T> list, Random seeded) {
        List<T> mixed = new ArrayList<>(
                IntStream.range(0, list.size()).mapToObj(list::get).toList());
        Collections.shuffle(mixed, seeded);
        return mixed;
    }
}
