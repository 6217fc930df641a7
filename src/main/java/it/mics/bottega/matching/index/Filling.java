package it.mics.bottega.matching.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.lucene.document.Document;

/** Writes everything into a fresh generation, on a few threads: nothing that is read depends on the order of documents. */
final class Filling {
    private static final int BATCH = 200;
    private static final int MOST_THREADS = 4;

    private Filling() {}

    static void of(Generation next, Collection<UUID> ids, Function<Collection<UUID>, Map<UUID, Document>> truth)
            throws IOException {
        List<UUID> all = new ArrayList<>(ids);
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> batches = new ArrayList<>();
            for (int from = 0; from < all.size(); from += BATCH) {
                List<UUID> some = all.subList(from, Math.min(all.size(), from + BATCH));
                batches.add(workers.submit(() -> {
                    next.add(truth.apply(some).values());
                    return null;
                }));
            }
            try {
                for (Future<?> batch : batches) batch.get();
            } catch (ExecutionException e) {
                workers.shutdownNow();
                if (e.getCause() instanceof RuntimeException cause) throw cause;
                throw new IOException(e.getCause());
            } catch (InterruptedException e) {
                workers.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IOException("The index was not filled to the end", e);
            }
        }
    }
}
