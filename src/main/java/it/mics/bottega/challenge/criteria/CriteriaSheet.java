package it.mics.bottega.challenge.criteria;

import java.util.List;

/**
 * The criteria of a challenge as they stand.
 *
 * @param version counts what was saved; 0 where nothing was and the standard criteria stand
 * @param criteria in the order in which they are shown, the heaviest need not be first
 */
public record CriteriaSheet(int version, List<Criterion> criteria) {
    /** Fewer than these do not tell proposals apart. */
    public static final int FEWEST = 2;
    /** More than these nobody keeps in mind. */
    public static final int MOST = 8;
    /** What all weights come to. */
    public static final int WHOLE = 100;

    public CriteriaSheet {
        criteria = List.copyOf(criteria);
    }

    /** What the weights come to, in percent. */
    public int sum() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    /** True where they can be judged by: enough of them, each with a name and a weight, one hundred together. */
    public boolean complete() {
        return criteria.size() >= FEWEST
                && criteria.size() <= MOST
                && sum() == WHOLE
                && criteria.stream()
                        .allMatch(one -> one.weight() > 0 && !one.label().isEmpty());
    }
}
