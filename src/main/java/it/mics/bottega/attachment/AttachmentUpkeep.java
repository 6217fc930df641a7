package it.mics.bottega.attachment;

import it.mics.bottega.attachment.store.ContentStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets what was removed and nothing needs, and takes away bytes that belong to nothing any more. */
@Component
class AttachmentUpkeep {
    private static final Logger log = LoggerFactory.getLogger(AttachmentUpkeep.class);

    /** How long a removed file can be brought back. */
    static final Duration SECOND_THOUGHTS = Duration.ofHours(1);

    /** Bytes outlive their rows for a day, so that a copy of the database taken before a copy of the files finds them all. */
    static final Duration BACKUP = Duration.ofDays(1);

    private final AttachmentQueries queries;
    private final Holders holders;
    private final ContentStore store;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttachmentUpkeep(
            AttachmentQueries queries,
            Holders holders,
            ContentStore store,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.holders = holders;
        this.store = store;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void tidy() {
        Instant now = clock.instant();
        int forgotten = forget(now.minus(SECOND_THOUGHTS));
        int swept = store.sweep(now.minus(BACKUP), queries::wanted);
        if (forgotten + swept > 0) log.info("Files forgotten: {}, bytes taken away: {}", forgotten, swept);
    }

    /** Forgets what was removed before this moment, unless it went with a version that stands. */
    int forget(Instant before) {
        Integer forgotten = transaction.execute(status -> {
            List<Attachment> removed = queries.removedBefore(before);
            Set<AttachmentId> needed = new HashSet<>();
            for (AttachmentHolder kind : holders.all()) {
                needed.addAll(kind.needed(removed.stream()
                        .filter(one -> one.holder().kind().equals(kind.kind()))
                        .map(Attachment::id)
                        .toList()));
            }
            List<AttachmentId> gone = removed.stream()
                    .map(Attachment::id)
                    .filter(id -> !needed.contains(id))
                    .toList();
            gone.forEach(id -> events.publishEvent(new AttachmentChanged(id)));
            return queries.forget(gone);
        });
        return forgotten == null ? 0 : forgotten;
    }
}
