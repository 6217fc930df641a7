package it.mics.bottega.matching.index;

import it.mics.bottega.matching.latent.TextModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where index generations live: a directory each, and a file that names the one in use; deleting all of it is always safe. */
final class IndexStore {
    private static final Logger log = LoggerFactory.getLogger(IndexStore.class);
    private static final String CURRENT = "current";

    private final Path root;

    IndexStore(Path root) {
        this.root = root;
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generation in use, if there is one and it can be used. */
    Optional<Generation> open(Function<TextModel, Wording> wording) {
        Optional<String> name = current();
        if (name.isEmpty()) return Optional.empty();
        try {
            Directory directory = directory(name.get());
            return Optional.of(Generation.open(directory, wording.apply(ModelStore.read(directory))));
        } catch (IOException | RuntimeException e) {
            log.warn("The search index cannot be used and is built anew: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** The text model of the generation in use, also where that itself cannot be used; else one that knows nothing. */
    TextModel model() {
        Optional<String> name = current();
        if (name.isEmpty()) return TextModel.EMPTY;
        try (Directory directory = directory(name.get())) {
            return ModelStore.read(directory);
        } catch (IOException | RuntimeException e) {
            log.info("There is no text model to go on with: {}", e.getMessage());
            return TextModel.EMPTY;
        }
    }

    private Optional<String> current() {
        try {
            Path file = root.resolve(CURRENT);
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip()).filter(name -> name.matches("[0-9a-f-]{36}"))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    String fresh() {
        return UUID.randomUUID().toString();
    }

    Directory directory(String name) throws IOException {
        return FSDirectory.open(root.resolve(name));
    }

    /** Makes a generation the one in use, in one step, and removes the others. */
    void use(String name) throws IOException {
        Path next = root.resolve(CURRENT + ".next");
        Files.writeString(next, name);
        Files.move(next, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes a generation that is not in use. */
    void remove(String name) {
        remove(root.resolve(name));
    }

    void removeAllBut(String name) {
        try (Stream<Path> entries = Files.list(root)) {
            entries.filter(entry -> Files.isDirectory(entry) && !entry.endsWith(name))
                    .forEach(IndexStore::remove);
        } catch (IOException e) {
            // An old generation that stays behind costs disk only, and the next rebuild tries again.
        }
    }

    private static void remove(Path directory) {
        try (Stream<Path> entries = Files.walk(directory)) {
            for (Path path : entries.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException e) {
            // As above.
        }
    }
}
