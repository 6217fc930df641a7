package it.mics.bottega.matching.advice;

import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.matching.TeamCover;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Whom a team should look for: the skill, or where none is enough the two in one person, that lift the team's score by at least five
 * points. What is promised is the score of the team with somebody who holds just that, at the level asked and in use.
 */
public final class Recruiting {
    private Recruiting() {}

    /** What somebody would bring, and the score of the team out of 100 without and with them. */
    public record Recruit(List<SkillRequirement> skills, double before, double after) {
        public Recruit {
            skills = List.copyOf(skills);
        }

        /** By how many points the team grows. */
        public double gain() {
            return after - before;
        }
    }

    /** Up to so many, one skill before two, the largest gain first. */
    public static List<Recruit> of(
            List<SkillRequirement> wanted, TeamCover cover, Collection<List<DeclaredSkill>> members, int limit) {
        double before = cover.score(members);
        List<Recruit> singles = wanted.stream()
                .map(skill -> tried(List.of(skill), before, cover, members))
                .toList();
        List<Recruit> chosen = new ArrayList<>(best(singles));
        if (chosen.isEmpty()) {
            List<Recruit> pairs = new ArrayList<>();
            for (int i = 0; i < wanted.size(); i++)
                for (int j = i + 1; j < wanted.size(); j++)
                    pairs.add(tried(List.of(wanted.get(i), wanted.get(j)), before, cover, members));
            chosen.addAll(best(pairs));
        }
        return chosen.stream().limit(limit).toList();
    }

    private static List<Recruit> best(List<Recruit> tried) {
        return tried.stream()
                .filter(recruit -> recruit.gain() >= Counterfactuals.WORTH)
                .sorted(Comparator.comparingDouble(Recruit::gain)
                        .reversed()
                        .thenComparing(recruit -> recruit.skills().getFirst().skill()))
                .toList();
    }

    private static Recruit tried(
            List<SkillRequirement> skills, double before, TeamCover cover, Collection<List<DeclaredSkill>> members) {
        List<List<DeclaredSkill>> with = new ArrayList<>(members);
        with.add(skills.stream()
                .map(asked -> new DeclaredSkill(asked.skill(), asked.minLevel(), 1, null))
                .toList());
        return new Recruit(skills, before, cover.score(with));
    }
}
