package it.mics.bottega.demo.material;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Cards drawn without replacement and shuffled again when all are gone, so that nothing comes twice before everything came once. */
final class DemoDeck<T> {
    private final List<T> cards;
    private final Random random;
    private final Deque<T> left = new ArrayDeque<>();

    DemoDeck(List<T> cards, Random random) {
        if (cards.isEmpty()) throw new IllegalArgumentException("An empty deck");
        this.cards = List.copyOf(cards);
        this.random = random;
    }

    T draw() {
        if (left.isEmpty()) {
            List<T> shuffled = new ArrayList<>(cards);
            Collections.shuffle(shuffled, random);
            left.addAll(shuffled);
        }
        return left.removeFirst();
    }
}
