package it.mics.bottega.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unfiltered truth about files for the modules above, and what the index of their words is filled from. */
@Service
public class AttachmentRegister {
    private final AttachmentQueries queries;
    private final Holders holders;
    private final ApplicationEventPublisher events;

    AttachmentRegister(AttachmentQueries queries, Holders holders, ApplicationEventPublisher events) {
        this.events = events;
        this.queries = queries;
        this.holders = holders;
    }

    /** What of these files somebody may find now; of what nobody may find only that it is known. */
    @Transactional(readOnly = true)
    public List<IndexedAttachment> present(Collection<AttachmentId> ids) {
        return queries.find(ids).stream()
                .filter(Attachment::isReady)
                .map(this::indexed)
                .toList();
    }

    private IndexedAttachment indexed(Attachment one) {
        Set<String> clearances = holders.of(one.holder()).clearances(one);
        boolean hidden = clearances.isEmpty();
        return new IndexedAttachment(
                one.id(), one.version(), hidden ? "" : one.name(), hidden ? "" : queries.text(one.id()), clearances);
    }

    /** Others may read the files of this thing from now on, or no longer: searches learn of it after the running transaction. */
    @Transactional
    public void readersChanged(Holder holder) {
        queries.touch(holder).forEach(id -> events.publishEvent(new AttachmentChanged(id)));
    }

    /** These files, whatever became of them; the caller answers for who reads it. */
    @Transactional(readOnly = true)
    public List<Attachment> find(Collection<AttachmentId> ids) {
        return queries.find(ids);
    }

    /** What hangs there now; the caller answers for who reads it. */
    @Transactional(readOnly = true)
    public List<Attachment> of(Holder holder) {
        return queries.present(holder);
    }

    /** The versions of every file that has been read. */
    @Transactional(readOnly = true)
    public Map<AttachmentId, Long> versions() {
        return queries.versions();
    }
}
