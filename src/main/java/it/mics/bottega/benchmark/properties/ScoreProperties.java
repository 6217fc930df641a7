package it.mics.bottega.benchmark.properties;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.matching.ChallengeWords;
import it.mics.bottega.matching.Contribution;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.MatchScorer;
import it.mics.bottega.matching.Scorers;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.taxonomy.Sector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The sum is the score, a cause weighs what its contribution says, and more never counts less. */
final class ScoreProperties implements Property {
    private static final int RAISES = 10_000;

    private final Random random = new Random(43);

    /** A person and a challenge, with how near their texts are. */
    private record Pair(ResearcherProfile person, ChallengeFacts challenge, double affinity) {}

    @Override
    public List<Finding> measure(World world) {
        MatchScorer scorer = world.the(Scorers.class).now();
        List<Pair> pairs = pairs(world);
        return List.of(explanation(scorer, pairs), faithfulness(scorer, pairs), monotonicity(scorer, pairs));
    }

    private static List<Pair> pairs(World world) {
        CandidateIndex index = world.the(CandidateIndex.class);
        List<ResearcherProfile> people = world.people();
        List<UUID> ids = people.stream().map(person -> person.account().value()).toList();
        List<Pair> pairs = new ArrayList<>();
        for (ChallengeFacts challenge : world.challenges()) {
            Map<UUID, Double> near = index.affinity(ChallengeWords.of(challenge), ids);
            for (ResearcherProfile person : people)
                pairs.add(new Pair(
                        person, challenge, near.getOrDefault(person.account().value(), 0.0)));
        }
        return pairs;
    }

    private static Finding explanation(MatchScorer scorer, List<Pair> pairs) {
        double worst = 0;
        for (Pair pair : pairs) {
            Match match = scorer.score(pair.person(), pair.challenge(), pair.affinity(), Interest.NONE);
            double sum = 0;
            for (Contribution contribution : match.contributions()) sum += contribution.points();
            worst = Math.max(worst, Math.abs(sum - match.score()));
        }
        return Finding.of("explanation")
                .with("max_error", worst)
                .with("pairs", pairs.size())
                .must("0", worst == 0);
    }

    private static Finding faithfulness(MatchScorer scorer, List<Pair> pairs) {
        double worst = 0;
        long causes = 0;
        for (Pair pair : pairs) {
            Match match = scorer.score(pair.person(), pair.challenge(), pair.affinity(), Interest.WANT);
            for (Set<Factor> removed : List.of(
                    Set.of(Factor.MUST_HAVE, Factor.NICE_TO_HAVE),
                    Set.of(Factor.TEXT),
                    Set.of(Factor.SPOKE),
                    Set.of(Factor.SECTOR),
                    Set.of(Factor.TRL),
                    Set.of(Factor.INTEREST),
                    Set.of(Factor.AVAILABILITY))) {
                Match without = without(scorer, pair, removed.iterator().next());
                worst = Math.max(worst, Math.abs(expected(match, removed) - without.score()));
                causes++;
            }
        }
        return Finding.of("faithfulness")
                .with("max_error", worst)
                .with("causes", causes)
                .must("0", worst == 0);
    }

    /** The score less exactly what the removed factors contribute; nothing said still counts 0.3, and nothing asked is no cause. */
    private static double expected(Match match, Set<Factor> removed) {
        double sum = 0;
        for (Contribution contribution : match.contributions()) {
            boolean gone = removed.contains(contribution.factor())
                    && !contribution.evidence().isEmpty();
            if (!gone) sum += contribution.points();
            else if (contribution.factor() == Factor.INTEREST) sum += contribution.weight() * Interest.NONE.value();
        }
        return sum;
    }

    private static Match without(MatchScorer scorer, Pair pair, Factor cause) {
        ResearcherProfile person = pair.person();
        return switch (cause) {
            case MUST_HAVE, NICE_TO_HAVE -> want(scorer, Person.of(person).skills(List.of()), pair);
            case TEXT -> scorer.score(person, pair.challenge(), 0, Interest.WANT);
            case SPOKE -> want(scorer, Person.of(person).spokes(Set.of()), pair);
            case SECTOR -> want(scorer, Person.of(person).sectors(Map.of()), pair);
            case TRL -> want(scorer, Person.of(person).noTrl(), pair);
            case INTEREST -> scorer.score(person, pair.challenge(), pair.affinity(), Interest.NONE);
            case AVAILABILITY -> want(scorer, Person.of(person).free(0), pair);
        };
    }

    private static Match want(MatchScorer scorer, Person person, Pair pair) {
        return scorer.score(person.profile(), pair.challenge(), pair.affinity(), Interest.WANT);
    }

    private Finding monotonicity(MatchScorer scorer, List<Pair> pairs) {
        int violations = 0;
        for (int i = 0; i < RAISES; i++) {
            Pair pair = pairs.get(random.nextInt(pairs.size()));
            double before = scorer.score(pair.person(), pair.challenge(), pair.affinity(), Interest.NONE)
                    .score();
            double after = scorer.score(raised(pair), pair.challenge(), pair.affinity(), Interest.NONE)
                    .score();
            if (after < before) violations++;
        }
        return Finding.of("monotonicity")
                .with("violations", violations)
                .with("raises", RAISES)
                .must("0", violations == 0);
    }

    private ResearcherProfile raised(Pair pair) {
        Person person = Person.of(pair.person());
        return switch (random.nextInt(5)) {
            case 0 -> person.skills(higher(pair.person().skills())).profile();
            case 1 -> person.skills(withAsked(pair)).profile();
            case 2 -> {
                Set<Integer> spokes = new TreeSet<>(pair.person().spokes());
                spokes.add(random.nextBoolean() ? pair.challenge().primarySpoke() : 1 + random.nextInt(8));
                yield person.spokes(spokes).profile();
            }
            case 3 -> {
                Map<Sector, Boolean> sectors = new EnumMap<>(Sector.class);
                sectors.putAll(pair.person().sectors());
                Sector sector = Sector.values()[random.nextInt(Sector.values().length)];
                sectors.merge(sector, random.nextBoolean(), Boolean::logicalOr);
                yield person.sectors(sectors).profile();
            }
            default ->
                person.free(Math.min(100, pair.person().availablePercent() + random.nextInt(50)))
                        .profile();
        };
    }

    private List<DeclaredSkill> higher(List<DeclaredSkill> skills) {
        List<DeclaredSkill> raised = new ArrayList<>(skills);
        if (raised.isEmpty()) return raised;
        int at = random.nextInt(raised.size());
        DeclaredSkill held = raised.get(at);
        raised.set(
                at,
                new DeclaredSkill(held.skill(), Math.min(5, held.level() + 1), held.interest(), held.lastUsedYear()));
        return raised;
    }

    private List<DeclaredSkill> withAsked(Pair pair) {
        var asked = pair.challenge().skills();
        var wanted = asked.get(random.nextInt(asked.size())).skill();
        List<DeclaredSkill> raised = new ArrayList<>(pair.person().skills());
        if (raised.stream().noneMatch(held -> held.skill().equals(wanted)))
            raised.add(new DeclaredSkill(wanted, 1 + random.nextInt(5), 1, null));
        return raised;
    }
}
