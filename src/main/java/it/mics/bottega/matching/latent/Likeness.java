package it.mics.bottega.matching.latent;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How near the parts of a person’s texts are to one text. Per part, the cosine of the words in the better language counts once and the
 * cosine in the latent space twice; parts add up best first, each counting 0.7 of the one before; the sum is brought to 0..1 by
 * 1 − e^(−sum ÷ 0.5), which keeps every order. Cosines are normalised for both texts, so the values of different texts can be compared.
 */
public final class Likeness {
    private static final double LATENT = 2;
    private static final double DECAY = 0.7;
    private static final double SCALE = 0.5;

    private final TextParts.@Nullable Lookup[] words = new TextParts.Lookup[TextParts.LANGUAGES];
    private final float[] place;

    /** Prepares the text, given as its terms with their frequencies. */
    public Likeness(TextModel model, Map<String, Integer> asked) {
        Map<String, Double> weights = model.inBothLanguages(asked);
        for (int side = 0; side < TextParts.LANGUAGES; side++)
            words[side] = TextParts.Lookup.of(TextParts.side(weights, side));
        place = model.place(weights);
    }

    /** The likeness of packed parts, in 0..1; more parts never lower it. */
    public double of(byte[] packed, int offset, int length) {
        ByteBuffer bytes = ByteBuffer.wrap(packed, offset, length);
        double[] parts = new double[bytes.getInt()];
        for (int i = 0; i < parts.length; i++) parts[i] = part(bytes);
        Arrays.sort(parts);
        double sum = 0;
        double share = 1;
        for (int i = parts.length - 1; i >= 0; i--) {
            sum += share * parts[i];
            share *= DECAY;
        }
        return 1 - Math.exp(-sum / SCALE);
    }

    private double part(ByteBuffer bytes) {
        double best = 0;
        for (TextParts.Lookup side : words) best = Math.max(best, side(bytes, side));
        return (best + LATENT * Math.max(0, space(bytes))) / (1 + LATENT);
    }

    private static double side(ByteBuffer bytes, TextParts.@Nullable Lookup asked) {
        int terms = bytes.getInt();
        float norm = bytes.getFloat();
        if (asked == null || terms == 0) {
            bytes.position(bytes.position() + 5 * terms);
            return 0;
        }
        double dot = 0;
        for (int i = 0; i < terms; i++) {
            double weight = asked.of(bytes.getInt());
            dot += weight * (bytes.get() & 0xff);
        }
        return dot / norm;
    }

    private double space(ByteBuffer bytes) {
        float norm = bytes.getFloat();
        double dot = 0;
        for (float value : place) dot += value * bytes.get();
        return norm == 0 ? 0 : dot / norm;
    }
}
