package it.mics.bottega.demo;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.MatchScorer;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds who would do what: people ranked for a challenge by the product's own arithmetic, nobody busier than they want to be. */
final class DemoCasting {
    /** The texts are not indexed yet while the demonstration loads; everybody is taken to be equally near. */
    static final double AFFINITY = 0.4;

    private final List<ResearcherProfile> people;
    private final MatchScorer scorer;
    private final Map<AccountId, Integer> busy = new HashMap<>();
    private final Map<AccountId, Set<String>> taken = new HashMap<>();
    private final Set<AccountId> named = new HashSet<>();

    DemoCasting(Profiles profiles, Taxonomy taxonomy, LocalDate today, List<AccountId> named) {
        people = profiles.present(profiles.all());
        scorer = new MatchScorer(taxonomy.thesaurus(), taxonomy.spokes(), today);
        this.named.addAll(named);
    }

    ResearcherProfile person(AccountId id) {
        return people.stream()
                .filter(person -> person.account().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Match match(ResearcherProfile person, ChallengeFacts challenge) {
        return scorer.score(person, challenge, AFFINITY, Interest.NONE);
    }

    /** The lists in which the company of a challenge saw those who would like to, best first, each day three places further down. */
    void shown(ChallengeFacts challenge, Instant now, DemoRows rows) {
        List<Match> best = people.stream()
                .filter(DemoCasting::willing)
                .map(person -> match(person, challenge))
                .filter(match -> !match.stretch())
                .sorted(Match.BEST_FIRST)
                .toList();
        UUID id = challenge.id().value();
        for (int day = 0; day < 2 + challenge.primarySpoke() % 3; day++) {
            Object at = now.minus(Duration.ofHours(20 + 67L * day)).atOffset(ZoneOffset.UTC);
            UUID mark = DemoIds.of("shown", id, day);
            int rank = 0;
            for (Match match : best.stream().skip(3L * day).limit(6).toList()) {
                rank++;
                rows.add(
                        match.person().value(),
                        mark,
                        "CHALLENGE",
                        id,
                        rank,
                        match.main().name(),
                        at);
            }
        }
    }

    /** People of no team of this challenge yet, best first; the named ones wait for the story to call them. */
    List<ResearcherProfile> ranked(ChallengeFacts challenge, String key) {
        return people.stream()
                .filter(DemoCasting::willing)
                .filter(person -> !named.contains(person.account()))
                .filter(person -> busy.getOrDefault(person.account(), 0) < Math.min(2, person.capacity()))
                .filter(person ->
                        !taken.getOrDefault(person.account(), Set.of()).contains(key))
                .map(person -> Map.entry(match(person, challenge).score(), person))
                .sorted(Comparator.<Map.Entry<Double, ResearcherProfile>>comparingDouble(Map.Entry::getKey)
                        .reversed()
                        .thenComparing(entry -> entry.getValue().account().value()))
                .map(Map.Entry::getValue)
                .toList();
    }

    void take(ResearcherProfile person, String challengeKey, boolean running) {
        if (running) busy.merge(person.account(), 1, Integer::sum);
        taken.computeIfAbsent(person.account(), id -> new HashSet<>()).add(challengeKey);
    }

    /** Adds people until the team has this size, each time whoever covers most of what is still missing. */
    List<ResearcherProfile> assemble(
            ChallengeFacts challenge,
            String key,
            List<ResearcherProfile> first,
            int size,
            Predicate<ResearcherProfile> fitting,
            boolean running) {
        List<ResearcherProfile> team = new ArrayList<>(first);
        List<ResearcherProfile> ranked = new ArrayList<>(
                ranked(challenge, key).stream().filter(fitting).limit(60).toList());
        while (team.size() < size && !ranked.isEmpty()) {
            ResearcherProfile next = team.isEmpty() ? ranked.getFirst() : best(challenge, team, ranked);
            ranked.remove(next);
            team.add(next);
        }
        team.forEach(person -> take(person, key, running));
        return team;
    }

    /** The skill asked for that the team covers least, must-haves first. */
    static @Nullable SkillRequirement missing(ChallengeFacts challenge, List<ResearcherProfile> team) {
        return challenge.skills().stream()
                .filter(asked -> level(team, asked.skill()) < asked.minLevel())
                .min(Comparator.comparing((SkillRequirement asked) -> !asked.mustHave())
                        .thenComparingInt(asked -> level(team, asked.skill()) - asked.minLevel()))
                .orElse(null);
    }

    /** What a member mostly brings: the weightiest skill asked for that they hold. */
    static @Nullable SkillId brings(ChallengeFacts challenge, ResearcherProfile person) {
        return challenge.skills().stream()
                .filter(asked -> level(List.of(person), asked.skill()) > 0)
                .max(Comparator.comparingInt((SkillRequirement asked) ->
                        10 * Math.min(level(List.of(person), asked.skill()), asked.minLevel()) + asked.weight()))
                .map(SkillRequirement::skill)
                .orElse(null);
    }

    private static ResearcherProfile best(
            ChallengeFacts challenge, List<ResearcherProfile> team, List<ResearcherProfile> ranked) {
        // Somebody from elsewhere is worth a place; who ranks higher comes first among equals.
        return ranked.stream()
                .max(Comparator.comparingInt((ResearcherProfile person) -> {
                            List<ResearcherProfile> with = new ArrayList<>(team);
                            with.add(person);
                            boolean elsewhere = team.stream()
                                    .noneMatch(member ->
                                            java.util.Objects.equals(member.organisation(), person.organisation()));
                            return cover(challenge, with) + (elsewhere ? 3 : 0);
                        })
                        .thenComparing(person -> -ranked.indexOf(person)))
                .orElseThrow();
    }

    private static int cover(ChallengeFacts challenge, List<ResearcherProfile> team) {
        return challenge.skills().stream()
                .mapToInt(asked -> (asked.mustHave() ? 3 : 1)
                        * asked.weight()
                        * Math.min(asked.minLevel(), level(team, asked.skill())))
                .sum();
    }

    private static int level(List<ResearcherProfile> team, SkillId skill) {
        return team.stream()
                .flatMap(person -> person.skills().stream())
                .filter(held -> held.skill().equals(skill))
                .mapToInt(held -> held.level())
                .max()
                .orElse(0);
    }

    private static boolean willing(ResearcherProfile person) {
        return person.openToTeams() && person.capacity() > 0 && person.visibility() != ProfileVisibility.HIDDEN;
    }
}
