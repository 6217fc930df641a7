package it.mics.bottega.benchmark.properties;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.matching.ChallengeWords;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.MatchScorer;
import it.mics.bottega.matching.Scorers;
import it.mics.bottega.matching.exposure.FairOrder;
import it.mics.bottega.matching.exposure.Fairness;
import it.mics.bottega.matching.exposure.Spread;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is shown over a thousand challenges of one window, and what fair places cost in score. */
final class ExposureProperty implements Property {
    private static final int CHALLENGES = 1000;
    private static final int PLACES = 5;

    @Override
    public List<Finding> measure(World world) {
        List<List<FairOrder.Candidate>> lists = lists(world);
        int people = world.proposable().size();
        double lambda = world.the(Fairness.class).lambda();
        Shown fair = shown(lists, people, lambda, false);
        Shown plain = shown(lists, people, 0, true);
        double loss = 1 - fair.points() / plain.points();
        double gini = fair.spread(people).gini();
        double coverage = fair.spread(people).coverage();
        Finding finding = Finding.of("exposure")
                .with("gini", gini)
                .with("coverage", coverage)
                .with("score_loss", loss)
                .with("top_decile", fair.spread(people).topDecile())
                .with("lambda", lambda)
                .with("gini_unfair", plain.spread(people).gini())
                .with("coverage_unfair", plain.spread(people).coverage())
                .with("people", people)
                .with("challenges", CHALLENGES)
                .must(
                        "gini<=0.6,coverage>=0.8",
                        gini <= 0.6 && coverage >= 0.8,
                        "gini<=0.5,coverage>=0.9,score_loss<=0.02",
                        gini <= 0.5 && coverage >= 0.9 && loss <= 0.02);
        return List.of(finding, below(lists, people, lambda));
    }

    private static List<List<FairOrder.Candidate>> lists(World world) {
        CandidateIndex index = world.the(CandidateIndex.class);
        MatchScorer scorer = world.the(Scorers.class).now();
        List<ResearcherProfile> people = world.proposable();
        List<UUID> ids = people.stream().map(person -> person.account().value()).toList();
        SyntheticChallenges challenges = new SyntheticChallenges(
                people,
                world.the(Taxonomy.class).thesaurus(),
                world.challenges().getFirst(),
                42);
        List<List<FairOrder.Candidate>> lists = new ArrayList<>();
        for (int i = 0; i < CHALLENGES; i++) {
            ChallengeFacts challenge = challenges.next();
            Map<UUID, Double> near = index.affinity(ChallengeWords.of(challenge), ids);
            List<FairOrder.Candidate> list = new ArrayList<>();
            for (ResearcherProfile person : people) {
                UUID id = person.account().value();
                Match match = scorer.score(person, challenge, near.getOrDefault(id, 0.0), Interest.NONE);
                list.add(new FairOrder.Candidate(id, match.score(), match.mustHaveCover(), 0, 0, person.capacity()));
            }
            lists.add(list);
        }
        return lists;
    }

    private static Shown shown(List<List<FairOrder.Candidate>> lists, int people, double lambda, boolean byScore) {
        Map<UUID, Integer> counts = new HashMap<>();
        double points = 0;
        int all = 0;
        for (List<FairOrder.Candidate> list : lists) {
            List<FairOrder.Candidate> now = counted(list, counts);
            FairOrder order = new FairOrder(lambda, all / (double) people);
            List<FairOrder.Candidate> first = byScore
                    ? FairOrder.byScore(now, PLACES, candidate -> true)
                    : order.of(now, PLACES, candidate -> true);
            for (FairOrder.Candidate candidate : first) {
                counts.merge(candidate.person(), 1, Integer::sum);
                points += candidate.score();
                all++;
            }
        }
        return new Shown(counts, points);
    }

    private static List<FairOrder.Candidate> counted(List<FairOrder.Candidate> list, Map<UUID, Integer> counts) {
        return list.stream()
                .map(each -> new FairOrder.Candidate(
                        each.person(),
                        each.score(),
                        each.mustHaveCover(),
                        counts.getOrDefault(each.person(), 0),
                        counts.getOrDefault(each.person(), 0),
                        each.capacity()))
                .toList();
    }

    /** Nobody below the must-haves above somebody who meets them, over all lists with the exposure that has grown. */
    private static Finding below(List<List<FairOrder.Candidate>> lists, int people, double lambda) {
        Map<UUID, Integer> counts = shown(lists, people, lambda, false).counts();
        FairOrder order = new FairOrder(lambda, lists.size() * PLACES / (double) people);
        int lifted = 0;
        for (List<FairOrder.Candidate> list : lists) {
            boolean below = false;
            for (FairOrder.Candidate candidate : order.of(counted(list, counts), list.size(), each -> true)) {
                boolean meets = candidate.mustHaveCover() >= FairOrder.THRESHOLD;
                if (meets && below) lifted++;
                below |= !meets;
            }
        }
        return Finding.of("exposure-must-haves").with("lifted", lifted).must("0", lifted == 0);
    }

    private record Shown(Map<UUID, Integer> counts, double points) {
        Spread spread(int people) {
            return Spread.of(counts.values(), people);
        }
    }
}
