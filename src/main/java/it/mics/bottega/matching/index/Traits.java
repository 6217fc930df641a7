package it.mics.bottega.matching.index;

import it.mics.bottega.matching.latent.TextModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a text is about, as names that the field {@link Fields#TRAITS} holds: its words, marked with their language, and its concepts. */
final class Traits {
    private static final double SATURATION = 1.2;
    /** The rarity of what stands in every second text. */
    private static final double COMMON = Math.log(2);

    private Traits() {}

    /** What standing there this often is worth, in 0..1. */
    static double worth(int frequency) {
        return frequency / (frequency + SATURATION);
    }

    /** The traits of a text that tell most: often here, rarely elsewhere; what nobody had, or every second text, tells nothing. */
    static List<Trait> telling(TextModel model, Map<String, Integer> text, int limit) {
        List<Trait> telling = new ArrayList<>();
        text.forEach((name, frequency) -> {
            double rarity = model.rarity(name) - 1;
            if (model.trainedOn() > 0 && (!model.knows(name) || rarity < COMMON)) return;
            telling.add(new Trait(name, (1 + Math.log(frequency)) * Math.max(COMMON, rarity)));
        });
        telling.sort(Comparator.comparingDouble(Trait::weight).reversed().thenComparing(Trait::name));
        return telling.subList(0, Math.min(limit, telling.size()));
    }

    /** A trait and how much it tells. */
    record Trait(String name, double weight) {}
}
