package it.mics.bottega.attachment;

import it.mics.bottega.attachment.reader.Verdict;
import it.mics.bottega.attachment.reading.Outcome;
import it.mics.bottega.attachment.reading.ReaderProcess;
import it.mics.bottega.attachment.reading.VirusScanner;
import it.mics.bottega.attachment.store.ContentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has each file that arrived looked into, one after the other. The row says that it still has to be done, so whatever dies meanwhile
 * only delays it.
 */
@Component
class AttachmentChecks {
    private static final Logger log = LoggerFactory.getLogger(AttachmentChecks.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    /** A file that overruns its limits once may have met a busy moment; twice is its own doing. */
    private static final int CHANCES = 2;

    private static final int LAST_SECONDS = 10;

    private final AttachmentQueries queries;
    private final AttachmentVerdicts verdicts;
    private final ContentStore store;
    private final ReaderProcess reader;
    private final VirusScanner scanner;
    private final Clock clock;
    private final Set<AttachmentId> queued = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("attachment-reader").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    AttachmentChecks(
            AttachmentQueries queries,
            AttachmentVerdicts verdicts,
            ContentStore store,
            ReaderProcess reader,
            VirusScanner scanner,
            Clock clock) {
        this.queries = queries;
        this.verdicts = verdicts;
        this.store = store;
        this.reader = reader;
        this.scanner = scanner;
        this.clock = clock;
    }

    @TransactionalEventListener
    public void on(AttachmentAdded event) {
        enqueue(event.attachment());
    }

    /** What waits since the application was away, or since something it needs was. */
    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT30S")
    void resume() {
        queries.waiting(clock.instant().minus(AGAIN)).forEach(this::enqueue);
    }

    private void enqueue(AttachmentId id) {
        if (!queued.add(id)) return;
        worker.execute(() -> {
            try {
                check(id);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException | RuntimeException e) {
                log.error("A file could not be looked into; it is tried again", e);
            } finally {
                queued.remove(id);
            }
        });
    }

    /** Looks into this file now. */
    void check(AttachmentId id) throws IOException, InterruptedException {
        Attachment one = queries.find(id).orElse(null);
        if (one == null || one.state() != AttachmentState.RECEIVED || !one.isPresent()) return;
        Path bytes = store.path(one.sha256());
        if (!Files.exists(bytes)) {
            verdicts.refuse(id, AttachmentProblem.DAMAGED);
            return;
        }
        verdicts.tried(id, one.attempts());
        Instant scanned = null;
        if (scanner.isConfigured()) {
            Boolean clean = scan(bytes);
            if (clean == null) return;
            if (!clean) {
                verdicts.refuse(id, AttachmentProblem.VIRUS);
                return;
            }
            scanned = clock.instant();
        }
        boolean table = one.name().toLowerCase(Locale.ROOT).endsWith(".csv");
        switch (reader.read(bytes, table)) {
            case Outcome.Answered answer -> decide(one, answer.verdict(), scanned);
            case Outcome.Overran overran -> {
                if (one.attempts() + 1 >= CHANCES) verdicts.refuse(id, AttachmentProblem.TOO_COMPLEX);
                else verdicts.tried(id, one.attempts() + 1);
            }
            case Outcome.Died died -> {
                if (!worker.isShutdown())
                    log.warn("The process that reads files ended with {} and no answer; the file waits", died.code());
            }
        }
    }

    /** Null where the scanner cannot be asked: then the file waits. */
    private @Nullable Boolean scan(Path bytes) {
        try {
            return scanner.isClean(bytes);
        } catch (IOException e) {
            log.warn("The virus scanner does not answer; files wait for it: {}", e.getMessage());
            return null;
        }
    }

    private void decide(Attachment one, Verdict verdict, @Nullable Instant scanned) {
        AttachmentProblem problem = verdict.problem();
        if (problem != null) verdicts.refuse(one.id(), problem);
        else verdicts.take(one.id(), Objects.requireNonNull(verdict.type()), verdict.text(), scanned);
    }

    /** A file that is being read when the application ends is read again at the next start. */
    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        worker.getQueue().clear();
        worker.shutdown();
        reader.end();
        // Never interrupted: an interrupt would close the files of the index under whoever writes.
        if (!worker.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) log.warn("A file is still being read");
    }
}
