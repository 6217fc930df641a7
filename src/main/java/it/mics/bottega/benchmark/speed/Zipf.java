package it.mics.bottega.benchmark.speed;

import java.util.random.RandomGenerator;

/** Draws numbers from 0, each rarer than the one before, as words and skills are: 1 ÷ (number + offset). */
final class Zipf {
    private static final int STEPS = 1 << 17;

    private final short[] drawn = new short[STEPS];

    Zipf(int size, int offset) {
        double all = 0;
        for (int i = 0; i < size; i++) all += 1.0 / (i + offset);
        int number = 0;
        double reached = 1.0 / offset / all;
        for (int i = 0; i < STEPS; i++) {
            while (number < size - 1 && (i + 0.5) / STEPS > reached) {
                number++;
                reached += 1.0 / (number + offset) / all;
            }
            drawn[i] = (short) number;
        }
    }

    int draw(RandomGenerator random) {
        return drawn[random.nextInt(STEPS)];
    }
}
