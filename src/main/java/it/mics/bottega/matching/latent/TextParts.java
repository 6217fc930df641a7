package it.mics.bottega.matching.latent;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a person’s texts (headline with bio, each output) packed into bytes: for each language the part’s terms with weights of eight
 * bits, for all of it the place in the latent space with eight bits a dimension.
 */
public final class TextParts {
    static final int LANGUAGES = 2;
    static final int STEPS = 255;
    static final int PLACE_STEPS = 127;

    private TextParts() {}

    /** Packs parts, each given as its terms with their frequencies. */
    public static byte[] pack(TextModel model, List<Map<String, Integer>> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Map<String, Integer>> present =
                parts.stream().filter(part -> !part.isEmpty()).toList();
        write(bytes, ByteBuffer.allocate(4).putInt(present.size()));
        for (Map<String, Integer> part : present) {
            Map<String, Double> weights = model.weights(part);
            for (int side = 0; side < LANGUAGES; side++) block(bytes, side(weights, side));
            place(bytes, model.place(model.inBothLanguages(part)));
        }
        return bytes.toByteArray();
    }

    /** The terms of one language together with the concepts, or nothing where the text does not speak that language. */
    static Map<Integer, Double> side(Map<String, Double> weights, int side) {
        if (weights.keySet().stream().noneMatch(term -> TextModel.side(term) == side)) return Map.of();
        Map<Integer, Double> block = new TreeMap<>();
        weights.forEach((term, weight) -> {
            if (TextModel.side(term) == side || Terms.isConcept(term)) block.merge(Terms.hash(term), weight, Math::max);
        });
        return block;
    }

    private static void block(ByteArrayOutputStream bytes, Map<Integer, Double> block) {
        double largest =
                block.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        ByteBuffer out = ByteBuffer.allocate(8 + 5 * block.size());
        out.putInt(block.size());
        int at = out.position();
        out.putFloat(0);
        double squares = 0;
        for (Map.Entry<Integer, Double> term : block.entrySet()) {
            int step = (int) Math.max(1, Math.round(term.getValue() / largest * STEPS));
            squares += (double) step * step;
            out.putInt(term.getKey()).put((byte) step);
        }
        // What a dot product of steps is divided by, so that rounding does not lengthen the vector.
        out.putFloat(at, (float) Math.sqrt(squares));
        write(bytes, out);
    }

    private static void place(ByteArrayOutputStream bytes, float[] place) {
        ByteBuffer out = ByteBuffer.allocate(4 + place.length);
        float largest = 0;
        for (float value : place) largest = Math.max(largest, Math.abs(value));
        int at = out.position();
        out.putFloat(0);
        double squares = 0;
        for (float value : place) {
            int step = largest == 0 ? 0 : Math.round(value / largest * PLACE_STEPS);
            squares += (double) step * step;
            out.put((byte) step);
        }
        out.putFloat(at, (float) Math.sqrt(squares));
        write(bytes, out);
    }

    private static void write(ByteArrayOutputStream bytes, ByteBuffer out) {
        bytes.write(out.array(), 0, out.position() == 0 ? out.limit() : out.position());
    }

    /** A hash table from terms to weights without objects. */
    static final class Lookup {
        private final int mask;
        private final int[] keys;
        private final double[] values;

        Lookup(Map<Integer, Double> block) {
            int size = Integer.highestOneBit(Math.max(8, block.size() * 2)) * 2;
            mask = size - 1;
            keys = new int[size];
            values = new double[size];
            double squares = 0;
            for (double value : block.values()) squares += value * value;
            double norm = Math.sqrt(squares);
            block.forEach((term, value) -> {
                int slot = term & mask;
                while (values[slot] != 0) slot = (slot + 1) & mask;
                keys[slot] = term;
                values[slot] = value / norm;
            });
        }

        static @Nullable Lookup of(Map<Integer, Double> block) {
            return block.isEmpty() ? null : new Lookup(block);
        }

        double of(int term) {
            int slot = term & mask;
            while (values[slot] != 0) {
                if (keys[slot] == term) return values[slot];
                slot = (slot + 1) & mask;
            }
            return 0;
        }

        @Override
        public String toString() {
            return Arrays.toString(values);
        }
    }
}
