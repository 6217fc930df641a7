package it.mics.bottega.attachment.store;

import it.mics.bottega.platform.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps bytes once each, under their SHA-256, in {@code files} in the data directory; they pass through, never held whole in memory. */
@Component
public class ContentStore {
    private static final int HEAD = 8192;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final Path arriving;
    private final Clock clock;

    ContentStore(DataDirectory directory, Clock clock) {
        root = directory.resolve("files");
        arriving = root.resolve("arriving");
        this.clock = clock;
    }

    /** Takes what arrives, at most so many bytes. */
    public Received receive(InputStream in, long most) throws IOException {
        Files.createDirectories(arriving);
        Path part = Files.createTempFile(arriving, "", ".part");
        try {
            Received received = write(in, part, most);
            Path place = path(received.sha256());
            Files.createDirectories(place.getParent());
            // The same bytes again only count as used just now, so that nobody takes them away meanwhile.
            if (Files.exists(place)) Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
            else Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            return received;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Received write(InputStream in, Path part, long most) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        byte[] head = new byte[0];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > most) throw new TooLong();
                if (head.length < HEAD) head = joined(head, buffer, Math.min(read, HEAD - head.length));
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return new Received(HexFormat.of().formatHex(digest.digest()), bytes, head);
    }

    private static byte[] joined(byte[] head, byte[] more, int count) {
        byte[] all = Arrays.copyOf(head, head.length + count);
        System.arraycopy(more, 0, all, head.length, count);
        return all;
    }

    /** Where the bytes with this fingerprint lie. */
    public Path path(String sha256) {
        if (!HASH.matcher(sha256).matches()) throw new IllegalArgumentException("Not a fingerprint");
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Removes what lies there since before this moment and is not wanted, and what never arrived in full. */
    public int sweep(Instant before, Predicate<String> wanted) {
        int removed = 0;
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = file.getFileName().toString();
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
                boolean ours = HASH.matcher(name).matches() || name.endsWith(".part");
                if (!old || !ours || (!name.endsWith(".part") && wanted.test(name))) continue;
                Files.deleteIfExists(file);
                removed++;
            }
            return removed;
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
