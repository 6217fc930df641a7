package it.mics.bottega.attachment;

import it.mics.bottega.attachment.store.ContentStore;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands files out and finds words in them, to those who may read what they hang on. */
@Service
@PreAuthorize("hasRole('SIGNED_IN')")
public class AttachmentReading {
    private final AttachmentQueries queries;
    private final Holders holders;
    private final ContentStore store;
    private final AttachmentIndex index;
    private final AuditTrail audit;
    private final CurrentActor current;

    AttachmentReading(
            AttachmentQueries queries,
            Holders holders,
            ContentStore store,
            AttachmentIndex index,
            AuditTrail audit,
            CurrentActor current) {
        this.queries = queries;
        this.holders = holders;
        this.store = store;
        this.index = index;
        this.audit = audit;
        this.current = current;
    }

    /** The bytes of a file, put on record where what it hangs on is confidential. */
    @Transactional
    public AttachmentDownload open(AttachmentId id) {
        Actor actor = current.require();
        Attachment one = queries.find(id).filter(found -> mayOpen(found, actor)).orElseThrow(NotFound::new);
        if (one.restricted()
                || holders.of(one.holder()).isRestricted(one.holder().id()))
            audit.record(actor, "attachment.READ", "attachment", id.value(), null);
        return new AttachmentDownload(store.path(one.sha256()), one.bytes(), one.name(), one.type());
    }

    /** Until a file is found harmless only whoever added it may have it back. */
    private boolean mayOpen(Attachment one, Actor actor) {
        AttachmentHolder kind = holders.of(one.holder());
        return switch (one.state()) {
            case READY -> kind.mayRead(one, actor);
            case RECEIVED -> actor.id().equals(one.addedBy()) && kind.mayRead(one, actor);
            case REFUSED -> false;
        };
    }

    /** The files in which these words stand, among those that one of these clearances opens and the person may read now. */
    @Transactional(readOnly = true)
    public List<FoundAttachment> find(String words, Set<String> clearances, int limit) {
        Actor actor = current.require();
        if (words.isBlank() || clearances.isEmpty()) return List.of();
        List<AttachmentId> ids = index.find(words, clearances, limit);
        List<Attachment> present = queries.find(ids);
        return ids.stream()
                .flatMap(id -> present.stream().filter(one -> one.id().equals(id)))
                .filter(one -> one.isReady() && holders.of(one.holder()).mayRead(one, actor))
                .map(one -> new FoundAttachment(one, index.excerpt(words, queries.text(one.id()))))
                .toList();
    }
}
