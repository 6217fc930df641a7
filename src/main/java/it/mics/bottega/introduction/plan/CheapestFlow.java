package it.mics.bottega.introduction.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The greatest flow of least cost by successive shortest paths (Busacker and Gowen 1961), each found with a queue of nodes (Bellman and Ford). */
final class CheapestFlow {
    private final List<List<Integer>> from = new ArrayList<>();
    /** Every edge is followed by its way back, so that the two are each other's number with the last bit turned. */
    private final List<long[]> all = new ArrayList<>();

    private static final int TO = 0;
    private static final int LEFT = 1;
    private static final int COST = 2;

    CheapestFlow(int nodes) {
        for (int i = 0; i < nodes; i++) from.add(new ArrayList<>());
    }

    /** How many edges there are, without their ways back. */
    int edges() {
        return all.size() / 2;
    }

    void edge(int start, int end, int capacity, long cost) {
        from.get(start).add(all.size());
        all.add(new long[] {end, capacity, cost});
        from.get(end).add(all.size());
        all.add(new long[] {start, 0, -cost});
    }

    /** True where something flows through this edge. */
    boolean used(int edge) {
        return all.get(2 * edge + 1)[LEFT] > 0;
    }

    void run(int source, int sink) {
        int[] reached = new int[from.size()];
        while (shortest(source, sink, reached)) {
            for (int node = sink; node != source; node = (int) all.get(reached[node] ^ 1)[TO]) {
                all.get(reached[node])[LEFT]--;
                all.get(reached[node] ^ 1)[LEFT]++;
            }
        }
    }

    /** Fills in by which edge each node is reached at least cost; false where the sink is out of reach. */
    private boolean shortest(int source, int sink, int[] reached) {
        long[] cost = new long[from.size()];
        Arrays.fill(cost, Long.MAX_VALUE);
        boolean[] waiting = new boolean[from.size()];
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(source));
        cost[source] = 0;
        while (!queue.isEmpty()) {
            int node = queue.remove();
            waiting[node] = false;
            for (int edge : from.get(node)) {
                long[] way = all.get(edge);
                int next = (int) way[TO];
                if (way[LEFT] == 0 || cost[node] + way[COST] >= cost[next]) continue;
                cost[next] = cost[node] + way[COST];
                reached[next] = edge;
                if (!waiting[next]) queue.add(next);
                waiting[next] = true;
            }
        }
        return cost[sink] < Long.MAX_VALUE;
    }
}
