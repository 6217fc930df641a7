package it.mics.bottega.matching.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the index to the disk a moment after a change, once for all changes of that moment: searches see a change at once, and what a
 * crash takes from the disk the comparison with the database at the next start brings back.
 */
final class LateCommit implements Closeable {
    private static final Logger log = LoggerFactory.getLogger(LateCommit.class);
    private static final long MOMENT_MILLIS = 500;
    private static final long PATIENCE_SECONDS = 30;

    private final Commit commit;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("index-commit").factory(), new ThreadPoolExecutor.DiscardPolicy());

    LateCommit(Commit commit) {
        this.commit = commit;
        // Whoever closes writes what is left; a commit after that would find the writer closed.
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void soon() {
        if (waiting.compareAndSet(false, true)) thread.schedule(this::now, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void now() {
        waiting.set(false);
        try {
            commit.run();
        } catch (IOException | RuntimeException e) {
            log.error("The index was not written to the disk; the next check mends it", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            // Never interrupted: an interrupt would close the file under the writer.
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS))
                log.warn("The index is slow to be written");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes what has changed. */
    interface Commit {
        void run() throws IOException;
    }
}
