package it.mics.bottega.evaluation.ranking;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a ranking depends on. The lists are put in one order, so that what comes in differently ordered is equal.
 *
 * @param criteria what is scored, with weights that sum to one hundred
 * @param entrants the proposals
 * @param scorings the submitted reviews
 * @param tieOrder what decides between equal scores, first things first
 */
public record RankingInput(
        List<Weighed> criteria, List<Entrant> entrants, List<Scoring> scorings, List<TieRule> tieOrder) {
    /** A criterion: its place in the challenge, its weight in percent, the least mean that may be awarded. */
    public record Weighed(
            UUID id, int position, int weight, @Nullable Integer threshold) {}

    /** A spoke and a sector that a team covers. */
    public record Cell(int spoke, String sector) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER =
                Comparator.comparingInt(Cell::spoke).thenComparing(Cell::sector);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /** A proposal: what its team covers, its share of women where all consented, its institutions of South and Islands. */
    public record Entrant(
            UUID proposal, Set<Cell> cells, @Nullable Exact women, int southern) {
        public Entrant {
            cells = Set.copyOf(cells);
        }
    }

    /** One submitted review: the juror is a number, never a name; a score from 0 to 5 for each criterion. */
    public record Scoring(UUID proposal, int juror, Map<UUID, Exact> scores) {
        public Scoring {
            scores = Map.copyOf(scores);
        }
    }

    public RankingInput {
        criteria = criteria.stream()
                .sorted(Comparator.comparingInt(Weighed::position).thenComparing(Weighed::id))
                .toList();
        entrants = entrants.stream()
                .sorted(Comparator.comparing(Entrant::proposal))
                .toList();
        scorings = scorings.stream()
                .sorted(Comparator.comparing(Scoring::proposal).thenComparingInt(Scoring::juror))
                .toList();
        tieOrder = List.copyOf(tieOrder);
        Set<UUID> asked = new HashSet<>(criteria.stream().map(Weighed::id).toList());
        Set<UUID> there = new HashSet<>(entrants.stream().map(Entrant::proposal).toList());
        Set<String> once = new HashSet<>();
        for (Scoring one : scorings) {
            if (!one.scores().keySet().equals(asked)) throw new IllegalArgumentException("a criterion without score");
            if (!there.contains(one.proposal())) throw new IllegalArgumentException("a review of no proposal");
            if (!once.add(one.proposal() + "/" + one.juror())) throw new IllegalArgumentException("two reviews of one");
        }
    }
}
