package it.mics.bottega.matching.latent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a model is kept beside the index that was written with it. */
public final class ModelFile {
    private static final int FORMAT = 1;
    private static final int VERSION_BYTES = 8;

    private ModelFile() {}

    /** The model as bytes. */
    public static byte[] bytes(TextModel model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeInt(model.trainedOn());
            floats(out, model.unknown());
            floats(out, model.centre());
            out.writeInt(model.terms().length);
            for (int i = 0; i < model.terms().length; i++) {
                out.writeInt(model.terms()[i]);
                out.writeFloat(model.rarities()[i]);
                out.writeBoolean(model.places()[i].length > 0);
                for (float value : model.places()[i]) out.writeFloat(value);
            }
            Map<String, List<WordTable.Translation>> table =
                    model.translations().all();
            out.writeInt(table.size());
            for (Map.Entry<String, List<WordTable.Translation>> entry : table.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeByte(entry.getValue().size());
                for (WordTable.Translation translation : entry.getValue()) {
                    out.writeUTF(translation.term());
                    out.writeDouble(translation.probability());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The model that these bytes keep. */
    public static TextModel read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORMAT) throw new IOException("The text model was written in another format");
            int trainedOn = in.readInt();
            float[] unknown = floats(in);
            float[] centre = floats(in);
            int count = in.readInt();
            int[] terms = new int[count];
            float[] rarity = new float[count];
            float[][] places = new float[count][];
            for (int i = 0; i < count; i++) {
                terms[i] = in.readInt();
                rarity[i] = in.readFloat();
                places[i] = new float[in.readBoolean() ? centre.length : 0];
                for (int k = 0; k < places[i].length; k++) places[i][k] = in.readFloat();
            }
            Map<String, List<WordTable.Translation>> table = new TreeMap<>();
            int words = in.readInt();
            for (int i = 0; i < words; i++) {
                String word = in.readUTF();
                int size = in.readByte();
                List<WordTable.Translation> translations = new ArrayList<>(size);
                for (int k = 0; k < size; k++)
                    translations.add(new WordTable.Translation(in.readUTF(), in.readDouble()));
                table.put(word, List.copyOf(translations));
            }
            return new TextModel(
                    version(bytes), trainedOn, terms, rarity, unknown, places, centre, WordTable.of(table));
        }
    }

    /** The same model under the name of its content. */
    static TextModel named(TextModel model) {
        return new TextModel(
                version(bytes(model)),
                model.trainedOn(),
                model.terms(),
                model.rarities(),
                model.unknown(),
                model.places(),
                model.centre(),
                model.translations());
    }

    private static String version(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void floats(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) out.writeFloat(value);
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] values = new float[in.readInt()];
        for (int i = 0; i < values.length; i++) values[i] = in.readFloat();
        return values;
    }
}
