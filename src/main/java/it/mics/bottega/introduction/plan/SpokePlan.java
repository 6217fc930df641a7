package it.mics.bottega.introduction.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Shares people out among the challenges of a spoke. First the challenge with the fewest people gets as many as can be, then the next one;
 * among all ways to do that, the sum of the scores is greatest. A flow of least cost finds it: each further person of the same challenge costs
 * more by a step that outweighs all scores together, which makes the shares as even as the rooms allow.
 */
public final class SpokePlan {
    /** Scores are told apart to a hundredth of a point. */
    private static final int PARTS = 100;

    private static final int BEST = 100;

    private SpokePlan() {}

    /** Somebody who may be proposed for a challenge, both by their places in the lists, with the score of 100. */
    public record Pair(int challenge, int person, double score) {}

    /** The pairs to propose: never more of a challenge than its places, nor of a person than their room; the same input gives the same plan. */
    public static List<Pair> of(int[] places, int[] room, Collection<Pair> possible) {
        int people = room.length;
        int source = people + places.length;
        int sink = source + 1;
        long step = 1;
        for (int each : places) step += (long) Math.max(0, each) * BEST * PARTS;
        CheapestFlow flow = new CheapestFlow(sink + 1);
        for (int person = 0; person < people; person++) flow.edge(source, person, Math.max(0, room[person]), 0);
        List<Pair> pairs = List.copyOf(possible);
        int first = flow.edges();
        for (Pair pair : pairs) flow.edge(pair.person(), people + pair.challenge(), 1, cost(pair));
        for (int challenge = 0; challenge < places.length; challenge++)
            for (int nth = 1; nth <= places[challenge]; nth++) flow.edge(people + challenge, sink, 1, nth * step);
        flow.run(source, sink);
        List<Pair> chosen = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) if (flow.used(first + i)) chosen.add(pairs.get(i));
        return chosen;
    }

    private static long cost(Pair pair) {
        return Math.round((BEST - pair.score()) * PARTS);
    }
}
