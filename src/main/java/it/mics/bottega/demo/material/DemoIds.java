package it.mics.bottega.demo.material;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that come out the same at each loading: a hash of the seed, the kind of thing and its key. */
public final class DemoIds {
    /** What everything drawn by lot in the demonstration starts from. */
    public static final long SEED = 20250220;

    private DemoIds() {}

    /** The id of the thing of this kind with this key. */
    public static UUID of(String kind, Object... key) {
        StringBuilder text = new StringBuilder().append(SEED).append('/').append(kind);
        for (Object part : key) text.append('/').append(part);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            hash[6] = (byte) (hash[6] & 0x0f | 0x40);
            hash[8] = (byte) (hash[8] & 0x3f | 0x80);
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
