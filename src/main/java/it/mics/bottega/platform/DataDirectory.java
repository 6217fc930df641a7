package it.mics.bottega.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The one directory that holds everything kept across restarts; locked, so that only one application uses it. */
public final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;

    /** Opens, creating where needed, and locks the directory, or refuses the start. */
    public DataDirectory(Path directory) {
        root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            channel =
                    FileChannel.open(root.resolve("bottega.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StartupRefusal("the data directory " + root
                    + " cannot be written; make it writable or set BOTTEGA_DATA_DIR to another directory.");
        }
        if (lock(channel) == null) {
            close();
            throw new StartupRefusal("another Bottega is already running on the data directory " + root
                    + "; stop it or set BOTTEGA_DATA_DIR to another directory.");
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw new StartupRefusal("the data directory cannot be locked (" + e.getMessage() + "); use a local disk.");
        }
    }

    /** The directory itself, absolute. */
    public Path root() {
        return root;
    }

    /** A path inside the directory. */
    public Path resolve(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
