package it.mics.bottega.attachment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of a file, once, and tells those who wait for it. */
@Component
class AttachmentVerdicts {
    private final AttachmentQueries queries;
    private final Holders holders;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AttachmentVerdicts(AttachmentQueries queries, Holders holders, Clock clock, ApplicationEventPublisher events) {
        this.queries = queries;
        this.holders = holders;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void tried(AttachmentId id, int attempts) {
        queries.tried(id, attempts, clock.instant());
    }

    @Transactional
    public void take(AttachmentId id, ContentType type, String text, @Nullable Instant scanned) {
        waiting(id).ifPresent(one -> {
            queries.ready(id, type, free(one, type.named(one.name())), text, scanned, clock.instant());
            tell(one);
        });
    }

    /** The file that it was to replace comes back. */
    @Transactional
    public void refuse(AttachmentId id, AttachmentProblem problem) {
        waiting(id).ifPresent(one -> {
            queries.refused(id, problem, clock.instant());
            Optional.ofNullable(one.replaces()).flatMap(queries::held).ifPresent(old -> {
                if (old.isPresent() || queries.taken(old.holder(), old.name())) return;
                queries.removed(old.id(), null);
                events.publishEvent(new AttachmentChanged(old.id()));
            });
            tell(one);
        });
    }

    private Optional<Attachment> waiting(AttachmentId id) {
        return queries.held(id).filter(one -> one.state() == AttachmentState.RECEIVED);
    }

    /** The ending may have been set right, and then another file may have the name already. */
    private String free(Attachment one, String name) {
        if (name.equalsIgnoreCase(one.name())) return one.name();
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int n = 2; queries.taken(one.holder(), free); n++)
            free = name.substring(0, dot) + " (" + n + ")" + name.substring(dot);
        return free;
    }

    private void tell(Attachment one) {
        events.publishEvent(new AttachmentChanged(one.id()));
        holders.of(one.holder()).changed(one.holder().id());
    }
}
