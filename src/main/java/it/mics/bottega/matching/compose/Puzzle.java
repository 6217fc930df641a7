package it.mics.bottega.matching.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who of these people makes the best team. A team is worth its cover in points out of 100 (per skill the best member and 0.15 of the second
 * one) less what each place costs; all in whole numbers, so that every way to solve it means exactly the same.
 *
 * @param adequacy how far each person serves each skill, person by person, in hundred-thousandths
 * @param weights how much each skill counts
 * @param costs what a place for each person costs, in hundred-thousandths of a point
 * @param institutions where each person works, a number for each institution, negative where it is not known
 * @param fixed who is in the team in any case
 * @param minSize how many it takes at least
 * @param maxSize how many may be in it
 * @param minInstitutions from how many institutions they have to come
 * @param different teams that the new one has to differ from
 * @param newPeople how many have to be in none of the places of each of those teams
 */
public record Puzzle(
        int[][] adequacy,
        int[] weights,
        int[] costs,
        int[] institutions,
        int[] fixed,
        int minSize,
        int maxSize,
        int minInstitutions,
        List<int[]> different,
        int newPeople) {
    /** What is full, in the unit of adequacies and costs. */
    public static final int UNIT = 100_000;
    /** The best member counts so much of 23 … */
    static final int BEST = 20;
    /** … and the second one so much: 0.15 of the best. */
    static final int SECOND = 3;

    public Puzzle {
        different = List.copyOf(different);
    }

    /** How many people there are to choose from, those who are fixed included. */
    public int people() {
        return adequacy.length;
    }

    /** How many skills are asked for. */
    public int skills() {
        return weights.length;
    }

    /** What one point out of 100 is in the unit of {@link #value}. */
    public double point() {
        return (double) all() * (BEST + SECOND) * UNIT / 100;
    }

    long all() {
        long all = 0;
        for (int weight : weights) all += weight;
        return all;
    }

    /** What a place for this person costs, in the unit of {@link #value}. */
    long cost(int person) {
        return costs[person] * all() * (BEST + SECOND) / 100;
    }

    /** What a team is worth: its cover less its places. */
    public long value(int[] team) {
        long value = cover(team);
        for (int person : team) value -= isFixed(person) ? 0 : cost(person);
        return value;
    }

    /** The cover of a team in points out of 100. */
    public double points(int[] team) {
        return all() == 0 ? 0 : cover(team) / point();
    }

    private long cover(int[] team) {
        long cover = 0;
        for (int skill = 0; skill < skills(); skill++) {
            int best = 0;
            int second = 0;
            for (int person : team) {
                int here = adequacy[person][skill];
                if (here > best) {
                    second = best;
                    best = here;
                } else {
                    second = Math.max(second, here);
                }
            }
            cover += weights[skill] * ((long) BEST * best + (long) SECOND * second);
        }
        return cover;
    }

    boolean isFixed(int person) {
        return holds(fixed, person);
    }

    static boolean holds(int[] team, int person) {
        for (int member : team) if (member == person) return true;
        return false;
    }

    /** How many of the team are not in the other one. */
    static int apart(int[] team, int[] other) {
        int apart = 0;
        for (int person : team) if (!holds(other, person)) apart++;
        return apart;
    }

    /** True where the team keeps every rule. */
    public boolean allows(int[] team) {
        if (team.length < minSize || team.length > maxSize) return false;
        for (int person : fixed) if (!holds(team, person)) return false;
        if (Arrays.stream(team).distinct().count() < team.length) return false;
        if (institutionsOf(team) < minInstitutions) return false;
        return different.stream().allMatch(other -> apart(team, other) >= newPeople);
    }

    int institutionsOf(int[] team) {
        return (int) Arrays.stream(team)
                .map(person -> institutions[person])
                .filter(institution -> institution >= 0)
                .distinct()
                .count();
    }

    /** The same, for a team that has to differ from this one too. */
    public Puzzle apartFrom(int[] team, int people) {
        List<int[]> others = new ArrayList<>(different);
        others.add(team);
        return new Puzzle(
                adequacy, weights, costs, institutions, fixed, minSize, maxSize, minInstitutions, others, people);
    }
}
