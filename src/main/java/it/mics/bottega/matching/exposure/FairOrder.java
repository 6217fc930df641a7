package it.mics.bottega.matching.exposure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Fair places in a list, position by position. Utility in points = score − λ × max(0, exposure ÷ fair share − 1) (domain definition);
 * one of five places is kept for somebody without any exposure; whoever was shown for as many challenges as their capacity allows stands after all
 * others; and nobody below the threshold of the must-haves ever stands above somebody who meets it.
 */
public record FairOrder(double lambda, double fairShare) {
    /** One of so many places is kept for people who were not shown. */
    public static final int BLOCK = 5;

    /** Whoever was shown less often than this in thirty days is never shown too often: so few exposures are chance. */
    public static final double LEAST_SHARE = 3;

    /** From this cover of the must-haves on, in 0..1, a person meets them. */
    public static final double THRESHOLD = 0.5;

    private static final Comparator<Candidate> TIES = Comparator.comparingDouble(Candidate::mustHaveCover)
            .reversed()
            .thenComparingInt(Candidate::exposure)
            .thenComparing(Candidate::person);

    /** λ in points, not negative; the fair share in exposures, at least {@link #LEAST_SHARE}. */
    public FairOrder {
        if (!(lambda >= 0)) throw new IllegalArgumentException("Lambda " + lambda);
        fairShare = Math.max(LEAST_SHARE, fairShare);
    }

    /**
     * Somebody who may be shown: score in points, cover of the must-haves in 0..1, exposures in thirty days and the challenges
     * that they were for, engagements they want.
     */
    public record Candidate(
            UUID person, double score, double mustHaveCover, int exposure, int challenges, int capacity) {
        boolean meets() {
            return mustHaveCover >= THRESHOLD;
        }
    }

    /** The first places, best first; whoever is not free when their turn comes is left out. */
    public List<Candidate> of(Collection<Candidate> all, int places, Predicate<Candidate> free) {
        List<Candidate> placed = new ArrayList<>();
        List<Candidate> meeting = new ArrayList<>();
        List<Candidate> below = new ArrayList<>();
        for (Candidate candidate : all) (candidate.meets() ? meeting : below).add(candidate);
        place(meeting, places, free, placed);
        place(below, places, free, placed);
        return placed;
    }

    /** The order by score alone: what it would be without fairness. */
    public static List<Candidate> byScore(Collection<Candidate> all, int places, Predicate<Candidate> free) {
        return all.stream()
                .sorted(Comparator.comparing((Candidate candidate) -> !candidate.meets())
                        .thenComparing(
                                Comparator.comparingDouble(Candidate::score).reversed())
                        .thenComparing(TIES))
                .filter(free)
                .limit(places)
                .toList();
    }

    /** What somebody's place goes by, in points. */
    public double utility(Candidate candidate) {
        return candidate.score() - lambda * Math.max(0, candidate.exposure() / fairShare - 1);
    }

    /** True where somebody was shown for a fair share of challenges for each engagement that they want; who looks again adds nothing. */
    public boolean capped(Candidate candidate) {
        return candidate.challenges() >= Math.ceil(fairShare * candidate.capacity());
    }

    private void place(List<Candidate> tier, int places, Predicate<Candidate> free, List<Candidate> placed) {
        List<Candidate> waiting = new ArrayList<>(tier);
        waiting.sort(Comparator.comparing(this::capped)
                .thenComparing(Comparator.comparingDouble(this::utility).reversed())
                .thenComparing(TIES));
        while (placed.size() < places && !waiting.isEmpty()) {
            Candidate next = kept(placed)
                    ? waiting.stream()
                            .filter(candidate -> candidate.exposure() == 0)
                            .findFirst()
                            .orElse(waiting.getFirst())
                    : waiting.getFirst();
            waiting.remove(next);
            if (free.test(next)) placed.add(next);
        }
    }

    /** True where the next place is the last of five and none of the four before went to somebody without exposure. */
    private static boolean kept(List<Candidate> placed) {
        int inBlock = placed.size() % BLOCK;
        return inBlock == BLOCK - 1
                && placed.subList(placed.size() - inBlock, placed.size()).stream()
                        .noneMatch(candidate -> candidate.exposure() == 0);
    }
}
