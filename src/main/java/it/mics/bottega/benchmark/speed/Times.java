package it.mics.bottega.benchmark.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Wall-clock and processor time of a thing that is done often, in nanoseconds. */
final class Times {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MILLION = 1e6;

    private long[] wall = new long[256];
    private long[] cpu = new long[256];
    private int size;
    private long openWall;
    private long openCpu;

    /** Does it; what is done until the next {@link #keep} counts as one. */
    <T> T add(Callable<T> work) {
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        long before = System.nanoTime();
        try {
            T answer = work.call();
            openWall += System.nanoTime() - before;
            openCpu += THREADS.getCurrentThreadCpuTime() - cpuBefore;
            return answer;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void keep() {
        if (size == wall.length) {
            wall = Arrays.copyOf(wall, 2 * size);
            cpu = Arrays.copyOf(cpu, 2 * size);
        }
        wall[size] = openWall;
        cpu[size++] = openCpu;
        openWall = 0;
        openCpu = 0;
    }

    double wall(double share) {
        return at(wall, share);
    }

    double cpu(double share) {
        return at(cpu, share);
    }

    /** The processor time of the n-th in milliseconds. */
    double cpuOf(int n) {
        return cpu[n] / MILLION;
    }

    private double at(long[] values, double share) {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return size == 0 ? Double.NaN : sorted[(int) Math.min(size - 1, Math.floor(share * size))] / MILLION;
    }

    static String milliseconds(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value);
    }
}
