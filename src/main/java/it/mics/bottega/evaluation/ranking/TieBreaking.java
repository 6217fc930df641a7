package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.evaluation.ranking.Ranking.Standing;
import it.mics.bottega.evaluation.ranking.Ranking.Tie;
import it.mics.bottega.evaluation.ranking.RankingInput.Cell;
import it.mics.bottega.evaluation.ranking.RankingInput.Entrant;
import it.mics.bottega.evaluation.ranking.RankingInput.Weighed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Orders proposals with the same score by the declared rules, one after the other, and notes for each two which rule told them apart.
 *
 * <p>Each rule parts the group into classes; a class is parted further by the next rule. “Ahead” for {@link TieRule#COVER} is whatever
 * has a higher score or was put ahead by an earlier rule, so that two proposals for the same new cell are not set against each other
 * by it. {@link TieRule#BALANCE} compares |women / people − 1/2| and is passed over where one team of the class has no consented share:
 * silence is neither an advantage nor a disadvantage. The order is that of Horizon Europe for proposals with the same score (topics not
 * covered by higher-ranked ones, then scores, then gender balance, then geographical diversity), as the programme declares it.
 */
final class TieBreaking {
    private record Step(TieRule rule, @Nullable UUID criterion) {}

    private static final Exact HALF = Exact.of(1, 2);

    private final Map<UUID, Entrant> entrants;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Cell> covered = new HashSet<>();
    private final List<Tie> ties = new ArrayList<>();

    TieBreaking(RankingInput input) {
        entrants = input.entrants().stream().collect(Collectors.toMap(Entrant::proposal, Function.identity()));
        for (TieRule rule : input.tieOrder()) {
            if (rule == TieRule.CRITERIA) {
                input.criteria().stream()
                        .sorted(Comparator.comparingInt(Weighed::weight)
                                .reversed()
                                .thenComparingInt(Weighed::position))
                        .forEach(criterion -> steps.add(new Step(rule, criterion.id())));
            } else if (rule != TieRule.JOINT) steps.add(new Step(rule, null));
        }
    }

    /** What told two apart, for each two with the same score. */
    List<Tie> ties() {
        return ties.stream()
                .sorted(Comparator.comparing(Tie::ahead).thenComparing(Tie::behind))
                .toList();
    }

    /** The group in its order: each list shares a place. Groups are to come from the highest score down. */
    List<List<Standing>> order(List<Standing> equals) {
        List<List<Standing>> placed = new ArrayList<>();
        part(equals, 0, placed);
        return placed;
    }

    private void part(List<Standing> equals, int at, List<List<Standing>> placed) {
        if (equals.size() == 1 || at == steps.size()) {
            List<Standing> joint = equals.stream()
                    .sorted(Comparator.comparing(Standing::proposal))
                    .toList();
            note(joint, TieRule.JOINT);
            joint.forEach(one -> covered.addAll(entrant(one).cells()));
            placed.add(joint);
            return;
        }
        Step step = steps.get(at);
        TreeMap<Exact, List<Standing>> classes = new TreeMap<>(Comparator.reverseOrder());
        boolean silent = step.rule() == TieRule.BALANCE
                && equals.stream().anyMatch(one -> entrant(one).women() == null);
        for (Standing one : equals)
            classes.computeIfAbsent(silent ? Exact.ZERO : merit(one, step), none -> new ArrayList<>())
                    .add(one);
        List<List<Standing>> parts = List.copyOf(classes.values());
        for (int i = 0; i < parts.size(); i++)
            for (int j = i + 1; j < parts.size(); j++) note(parts.get(i), parts.get(j), step);
        parts.forEach(part -> part(part, at + 1, placed));
    }

    /** The higher, the further ahead. */
    private Exact merit(Standing one, Step step) {
        Entrant entrant = entrant(one);
        return switch (step.rule()) {
            case CRITERIA -> Objects.requireNonNull(one.means().get(Objects.requireNonNull(step.criterion())));
            case COVER -> Exact.of(covered.containsAll(entrant.cells()) ? 0 : 1, 1);
            case BALANCE ->
                Exact.ZERO.minus(
                        Objects.requireNonNull(entrant.women()).minus(HALF).abs());
            case SOUTH -> Exact.of(entrant.southern(), 1);
            case JOINT -> Exact.ZERO;
        };
    }

    private void note(List<Standing> ahead, List<Standing> behind, Step step) {
        for (Standing one : ahead)
            for (Standing other : behind)
                ties.add(new Tie(one.proposal(), other.proposal(), step.rule(), step.criterion()));
    }

    private void note(List<Standing> joint, TieRule rule) {
        for (int i = 0; i < joint.size(); i++)
            for (int j = i + 1; j < joint.size(); j++)
                ties.add(new Tie(joint.get(i).proposal(), joint.get(j).proposal(), rule, null));
    }

    private Entrant entrant(Standing one) {
        return Objects.requireNonNull(entrants.get(one.proposal()));
    }
}
