package it.mics.bottega.matching.index.files;

import it.mics.bottega.attachment.AttachmentChanged;
import it.mics.bottega.attachment.AttachmentId;
import it.mics.bottega.attachment.AttachmentRegister;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the index of files true: after each change, and by a comparison now and then. */
@Component
class FileIndexUpkeep {
    private static final Logger log = LoggerFactory.getLogger(FileIndexUpkeep.class);
    private static final int AT_ONCE = 20;

    private final FileIndex index;
    private final AttachmentRegister attachments;

    FileIndexUpkeep(FileIndex index, AttachmentRegister attachments) {
        this.index = index;
        this.attachments = attachments;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(AttachmentChanged event) {
        index.refresh(List.of(event.attachment()), attachments::present);
    }

    /** Brings up to date what was away, damaged or outdated; a few at a time, so that others come in between. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT2M")
    void mend() {
        Map<AttachmentId, Long> truth = attachments.versions();
        Map<AttachmentId, Long> held = index.versions();
        Set<AttachmentId> differing = new HashSet<>();
        truth.forEach((id, version) -> {
            if (!version.equals(held.get(id))) differing.add(id);
        });
        held.keySet().stream().filter(id -> !truth.containsKey(id)).forEach(differing::add);
        List<AttachmentId> all = new ArrayList<>(differing);
        for (int from = 0; from < all.size(); from += AT_ONCE)
            index.refresh(all.subList(from, Math.min(all.size(), from + AT_ONCE)), attachments::present);
        if (!all.isEmpty()) log.info("The index of files was brought up to date: {} files", all.size());
    }
}
