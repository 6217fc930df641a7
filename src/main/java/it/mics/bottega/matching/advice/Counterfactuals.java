package it.mics.bottega.matching.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The smallest changes that lift a score by at least five points (domain definition): breadth first, so single steps before pairs, and of a
 * pair both are needed. The promise is the score itself, taken after the change, so that it is kept to the last bit.
 */
public final class Counterfactuals {
    /** What is not worth so many points is not advised. */
    public static final double WORTH = 5;

    private static final Comparator<Advice> SMALLEST = Comparator.comparingInt(Advice::effort)
            .thenComparing(Comparator.comparingDouble(Advice::gain).reversed())
            .thenComparing(advice -> advice.changes().toString());

    private final ToDoubleFunction<Situation> score;

    /** Advises by this score, out of 100. */
    public Counterfactuals(ToDoubleFunction<Situation> score) {
        this.score = score;
    }

    /** Up to so many pieces of advice, smallest first, each about something else. */
    public List<Advice> of(Situation now, List<Change> possible, int limit) {
        double before = score.applyAsDouble(now);
        List<Advice> singles = possible.stream()
                .map(change -> tried(now, before, List.of(change)))
                .toList();
        List<Advice> chosen = new ArrayList<>();
        Set<Object> subjects = new HashSet<>();
        choose(chosen, subjects, singles, limit);
        if (chosen.size() < limit) choose(chosen, subjects, pairs(now, before, singles), limit);
        return chosen;
    }

    private static void choose(List<Advice> chosen, Set<Object> subjects, List<Advice> from, int limit) {
        from.stream().filter(advice -> advice.gain() >= WORTH).sorted(SMALLEST).forEach(advice -> {
            List<Object> about =
                    advice.changes().stream().map(Change::subject).distinct().toList();
            if (chosen.size() >= limit || about.stream().anyMatch(subjects::contains)) return;
            subjects.addAll(about);
            chosen.add(advice);
        });
    }

    /** Two steps of which neither is enough alone; two that cannot reach it together, because gains on different things add up at most, are left out. */
    private List<Advice> pairs(Situation now, double before, List<Advice> singles) {
        List<Advice> pairs = new ArrayList<>();
        for (int i = 0; i < singles.size(); i++) {
            for (int j = i + 1; j < singles.size(); j++) {
                Advice one = singles.get(i);
                Advice two = singles.get(j);
                if (one.gain() >= WORTH || two.gain() >= WORTH) continue;
                Change first = one.changes().getFirst();
                Change second = two.changes().getFirst();
                boolean same = first.subject().equals(second.subject());
                // Of two levels of one skill the second undoes the first; a level and its last use belong together.
                if (same && first.getClass() == second.getClass()) continue;
                if (!same && (one.gain() <= 0 || two.gain() <= 0 || one.gain() + two.gain() < WORTH)) continue;
                pairs.add(tried(now, before, List.of(first, second)));
            }
        }
        return pairs;
    }

    private Advice tried(Situation now, double before, List<Change> changes) {
        return new Advice(changes, before, score.applyAsDouble(Change.all(changes, now)));
    }
}
