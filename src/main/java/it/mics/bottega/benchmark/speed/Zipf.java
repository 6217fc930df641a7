package it.mics.bottega.benchmark.speed;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws numbers from 0, each rarer than the one before, as words and skills are: 1 ÷ (number + offset). */
final class Zipf {
    private final double[] reached;

    Zipf(int size, int offset) {
        reached = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 1.0 / (i + offset);
            reached[i] = sum;
        }
    }

    int draw(RandomGenerator random) {
        int at = Arrays.binarySearch(reached, random.nextDouble() * reached[reached.length - 1]);
        return at < 0 ? Math.min(-at - 1, reached.length - 1) : at;
    }
}
