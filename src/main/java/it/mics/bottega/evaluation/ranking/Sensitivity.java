package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.evaluation.ranking.Ranking.Standing;
import it.mics.bottega.evaluation.ranking.RankingInput.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Would another proposal come first if the weights moved a little? For each two criteria, up to five points are taken from one and given
 * to the other. A move of t points changes the lead of the first one a over b by t · (g(a) − g(b)) / 100, where g is the mean on the
 * criterion that gains minus the mean on the one that gives; so b overtakes a at t = 100 · lead / (g(b) − g(a)). All fractions are
 * exact, all ordered pairs of criteria are tried.
 */
public final class Sensitivity {
    /** So many points a weight is moved at most. */
    public static final int POINTS = 5;

    private Sensitivity() {}

    /** The least whole points that, taken from one criterion and given to another, put a proposal ahead of a first one. */
    public record Shift(UUID from, UUID to, UUID first, UUID overtakes, int points) {}

    /** The moves with which somebody overtakes the first place; none where it is firm. */
    public static List<Shift> of(RankingInput input, Ranking ranking) {
        List<Standing> placed =
                ranking.standings().stream().filter(one -> one.place() != null).toList();
        List<UUID> winners = ranking.winners();
        List<Shift> shifts = new ArrayList<>();
        for (Weighed from : input.criteria())
            for (Weighed to : input.criteria()) {
                if (from.equals(to)) continue;
                int most = Math.min(POINTS, from.weight());
                for (Standing first : placed) {
                    if (!winners.contains(first.proposal())) continue;
                    for (Standing other : placed) {
                        int points = points(first, other, from, to);
                        if (points <= most)
                            shifts.add(new Shift(from.id(), to.id(), first.proposal(), other.proposal(), points));
                    }
                }
            }
        return shifts;
    }

    private static int points(Standing first, Standing other, Weighed from, Weighed to) {
        Exact faster = gain(other, from, to).minus(gain(first, from, to));
        if (faster.compareTo(Exact.ZERO) <= 0) return Integer.MAX_VALUE;
        Exact lead = Objects.requireNonNull(first.score()).minus(Objects.requireNonNull(other.score()));
        Exact turn = lead.times(Exact.of(100, 1)).times(new Exact(faster.under(), faster.over()));
        // At the turn itself both are equal: the next whole point puts the other one ahead.
        return turn.over().divide(turn.under()).intValueExact() + 1;
    }

    private static Exact gain(Standing one, Weighed from, Weighed to) {
        return Objects.requireNonNull(one.means().get(to.id()))
                .minus(Objects.requireNonNull(one.means().get(from.id())));
    }
}
