package it.mics.bottega.matching.compose;

import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.matching.SkillCover;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A challenge's skills and rules and the people who could answer it as a puzzle. A place costs a point out of 100, so whoever adds less is
 * not asked; between people who add the same, up to a twentieth of a point more decides for those whom the challenge suits better.
 *
 * @param people who stands behind each number of the puzzle, those who are fixed first
 */
public record TeamPuzzle(List<ResearcherProfile> people, Puzzle puzzle) {
    /** Among how many people a team is looked for. */
    public static final int PEOPLE = 60;

    private static final double SUITS = 0.05;
    private static final int MUST_HAVE = 3;
    private static final int BEST_OF_SKILL = 4;

    /** The puzzle of these people, who are all to be considered; suits is a match's score out of 100. */
    public static TeamPuzzle of(
            List<ResearcherProfile> fixed,
            List<ResearcherProfile> candidates,
            List<SkillRequirement> wanted,
            TeamRules rules,
            SkillCover cover,
            ToDoubleFunction<ResearcherProfile> suits) {
        List<ResearcherProfile> people = new ArrayList<>(fixed);
        people.addAll(candidates);
        Map<OrganisationId, Integer> institutions = new HashMap<>();
        int[] institution = people.stream()
                .mapToInt(person -> person.organisation() == null
                        ? -1
                        : institutions.computeIfAbsent(person.organisation(), id -> institutions.size()))
                .toArray();
        int[] costs = people.stream()
                .mapToInt(person ->
                        (int) Math.round((1 + SUITS * (1 - Math.clamp(suits.applyAsDouble(person) / 100, 0, 1)))
                                * Puzzle.UNIT))
                .toArray();
        return new TeamPuzzle(
                List.copyOf(people),
                new Puzzle(
                        people.stream()
                                .map(person -> adequacies(person, wanted, cover))
                                .toArray(int[][]::new),
                        wanted.stream().mapToInt(TeamPuzzle::weight).toArray(),
                        costs,
                        institution,
                        IntStream.range(0, fixed.size()).toArray(),
                        Math.clamp(fixed.size() + 1L, rules.minSize(), rules.maxSize()),
                        rules.maxSize(),
                        rules.minInstitutions(),
                        List.of(),
                        0));
    }

    /** Those who are worth considering: who adds most to those who are fixed, and the best of every skill. */
    public static List<ResearcherProfile> worthwhile(
            List<ResearcherProfile> candidates, List<SkillRequirement> wanted, SkillCover cover) {
        Map<ResearcherProfile, int[]> serves = new HashMap<>();
        candidates.forEach(person -> serves.put(person, adequacies(person, wanted, cover)));
        Comparator<ResearcherProfile> byId =
                Comparator.comparing(person -> person.account().value());
        Set<ResearcherProfile> chosen = new LinkedHashSet<>();
        for (int skill = 0; skill < wanted.size(); skill++) {
            int here = skill;
            candidates.stream()
                    .filter(person -> adequacy(serves, person, here) > 0)
                    .sorted(Comparator.comparingInt((ResearcherProfile person) -> -adequacy(serves, person, here))
                            .thenComparingLong(person -> -alone(serves, person, wanted))
                            .thenComparing(byId))
                    .limit(BEST_OF_SKILL)
                    .forEach(chosen::add);
        }
        candidates.stream()
                .filter(person -> alone(serves, person, wanted) > 0)
                .sorted(Comparator.comparingLong((ResearcherProfile person) -> -alone(serves, person, wanted))
                        .thenComparing(byId))
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private static int adequacy(Map<ResearcherProfile, int[]> serves, ResearcherProfile person, int skill) {
        return serves.getOrDefault(person, new int[skill + 1])[skill];
    }

    private static long alone(
            Map<ResearcherProfile, int[]> serves, ResearcherProfile person, List<SkillRequirement> wanted) {
        long alone = 0;
        for (int skill = 0; skill < wanted.size(); skill++)
            alone += (long) weight(wanted.get(skill)) * adequacy(serves, person, skill);
        return alone;
    }

    private static int weight(SkillRequirement asked) {
        return asked.weight() * (asked.mustHave() ? MUST_HAVE : 1);
    }

    private static int[] adequacies(ResearcherProfile person, List<SkillRequirement> wanted, SkillCover cover) {
        return wanted.stream()
                .mapToInt(asked ->
                        (int) Math.round(cover.best(asked, person.skills()).adequacy() * Puzzle.UNIT))
                .toArray();
    }
}
