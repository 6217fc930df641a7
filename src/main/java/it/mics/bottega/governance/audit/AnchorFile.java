package it.mics.bottega.governance.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file outside the database in which ends of the chain are written down; lines are only ever added. */
class AnchorFile {
    static final String NAME = "audit-anchors.txt";

    private static final String HEADER = """
            # Anchors of the record of acts: moment, chain, number of links, hash of the last link.
            # Keep copies of single lines elsewhere: they show whether the end of the record was cut.
            """;

    private final Path file;

    AnchorFile(Path file) {
        this.file = file;
    }

    /** Every anchor, in the order in which they were written. */
    List<Anchor> all() {
        if (!Files.exists(file)) return List.of();
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Anchor::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Anchor> last() {
        List<Anchor> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Adds a line and returns once it is on the disk. */
    synchronized void add(Anchor anchor) {
        String text = (Files.exists(file) ? "" : HEADER) + anchor.line() + "\n";
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
