package it.mics.bottega.benchmark.properties;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.index.CandidateIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** The same first twenty with the same scores to the last bit: after deletions and merges, a rebuild, and a restart. */
final class DeterminismProperty implements Property {
    private static final int FIRST = 20;
    private static final int BATCH = 7;

    /** Somebody with the bits of their score. */
    private record Placed(UUID person, long score) {}

    @Override
    public List<Finding> measure(World world) {
        Map<UUID, List<Placed>> before = lists(world);
        rewrite(world);
        int merged = differing(before, lists(world));
        world.the(CandidateIndex.class).rebuild();
        int rebuilt = differing(before, lists(world));
        world.restart();
        int restarted = differing(before, lists(world));
        return List.of(Finding.of("determinism")
                .with("differing_after_merges", merged)
                .with("after_rebuild", rebuilt)
                .with("after_restart", restarted)
                .with("lists", before.size())
                .must("0", merged + rebuilt + restarted == 0));
    }

    private static Map<UUID, List<Placed>> lists(World world) {
        Map<UUID, List<Placed>> lists = new LinkedHashMap<>();
        for (ChallengeFacts challenge : world.challenges()) {
            lists.put(
                    challenge.id().value(),
                    world.the(Matchmaking.class).pool(challenge).matches().stream()
                            .sorted(Comparator.comparing(Match::stretch).thenComparing(Match.BEST_FIRST))
                            .limit(FIRST)
                            .map(match -> new Placed(match.person().value(), Double.doubleToLongBits(match.score())))
                            .toList());
        }
        return lists;
    }

    /** Writes every person anew in small portions: each one leaves a deletion behind and sets merges going. */
    private static void rewrite(World world) {
        List<UUID> ids = new ArrayList<>(
                world.people().stream().map(person -> person.account().value()).toList());
        Collections.shuffle(ids, new Random(3));
        for (int from = 0; from < ids.size(); from += BATCH)
            world.the(CandidateIndex.class).refreshPeople(ids.subList(from, Math.min(ids.size(), from + BATCH)));
    }

    private static int differing(Map<UUID, List<Placed>> before, Map<UUID, List<Placed>> after) {
        int differing = 0;
        for (var entry : before.entrySet()) if (!entry.getValue().equals(after.get(entry.getKey()))) differing++;
        return differing;
    }
}
