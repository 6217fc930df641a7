package it.mics.bottega.attachment;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The files that somebody added. */
@Component
@Order(PersonalPart.BEFORE_TEAMS)
class AttachmentPersonalPart implements PersonalPart {
    private final PersonalRows rows;
    private final AttachmentQueries queries;
    private final Holders holders;
    private final ApplicationEventPublisher events;

    AttachmentPersonalPart(
            PersonalRows rows, AttachmentQueries queries, Holders holders, ApplicationEventPublisher events) {
        this.rows = rows;
        this.queries = queries;
        this.holders = holders;
        this.events = events;
    }

    @Override
    public String part() {
        return "attachments";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        return rows.read("attachment", person, """
                select name, bytes, type, sha256, added_at, removed_at from attachment where added_by = :person order by added_at""");
    }

    /** What went with a version that was sent is the team’s; every other file that the person added goes, with its text. */
    @Override
    public void erase(AccountId person) {
        List<Attachment> own = queries.addedBy(person);
        Set<AttachmentId> needed = new HashSet<>();
        for (AttachmentHolder kind : holders.all()) {
            needed.addAll(kind.needed(own.stream()
                    .filter(one -> one.holder().kind().equals(kind.kind()))
                    .map(Attachment::id)
                    .toList()));
        }
        List<AttachmentId> gone =
                new ArrayList<>(own.stream().map(Attachment::id).toList());
        gone.removeAll(needed);
        queries.forget(gone);
        gone.forEach(id -> events.publishEvent(new AttachmentChanged(id)));
        rows.change(person, "update attachment set added_by = null where added_by = :person");
    }
}
