package it.mics.bottega.attachment;

import it.mics.bottega.attachment.store.ContentStore;
import it.mics.bottega.attachment.store.Received;
import it.mics.bottega.attachment.store.TooLong;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The files of a thing: what hangs there, and adding, removing and bringing back for those who may change it. */
@Service
@PreAuthorize("hasRole('SIGNED_IN')")
public class AttachmentShelf {
    private final AttachmentQueries queries;
    private final Holders holders;
    private final ContentStore store;
    private final AttachmentLimits limits;
    private final CurrentActor current;
    private final People people;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    AttachmentShelf(
            AttachmentQueries queries,
            Holders holders,
            ContentStore store,
            AttachmentLimits limits,
            CurrentActor current,
            People people,
            Clock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.holders = holders;
        this.store = store;
        this.limits = limits;
        this.current = current;
        this.people = people;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /** What hangs there now, as far as the person may see it; whoever may change it sees also what is still being read. */
    @Transactional(readOnly = true)
    public List<ShelfEntry> of(Holder holder) {
        Actor actor = current.require();
        AttachmentHolder kind = holders.of(holder);
        boolean all = kind.maySeeAll(holder.id(), actor);
        List<Attachment> seen = queries.present(holder).stream()
                .filter(one -> all || one.isReady() && kind.mayRead(one, actor))
                .toList();
        Map<AccountId, String> names = all ? names(seen) : Map.of();
        return seen.stream()
                .map(one -> new ShelfEntry(
                        one, Optional.ofNullable(one.addedBy()).map(names::get).orElse("")))
                .toList();
    }

    private Map<AccountId, String> names(List<Attachment> seen) {
        return people.names(seen.stream()
                .flatMap(one -> Stream.ofNullable(one.addedBy()))
                .distinct()
                .toList());
    }

    /** Takes a file as it arrives; one of the same name makes place for it. Nothing arrives for whoever may not add it. */
    public AttachmentId add(Holder holder, String name, InputStream in) throws IOException {
        Actor actor = current.require();
        transaction.executeWithoutResult(status -> requireRoom(holder, actor, null, 1));
        Received received = receive(in);
        if (received.bytes() == 0) throw new RuleViolation("attachment.add.empty");
        if (!Leading.mayBeTaken(received.head())) throw new RuleViolation("attachment.problem.KIND");
        return transaction.execute(status -> keep(holder, AttachmentName.plain(name), received, actor));
    }

    private Received receive(InputStream in) throws IOException {
        try {
            return store.receive(in, limits.fileBytes());
        } catch (TooLong e) {
            throw new RuleViolation("attachment.add.tooLong", limits.fileMegabytes());
        }
    }

    private AttachmentId keep(Holder holder, String name, Received received, Actor actor) {
        Optional<Attachment> before = present(holder, name);
        requireRoom(holder, actor, before.map(Attachment::id).orElse(null), received.bytes());
        before.ifPresent(old -> {
            queries.removed(old.id(), clock.instant());
            events.publishEvent(new AttachmentChanged(old.id()));
        });
        Attachment one = new Attachment(
                AttachmentId.random(),
                holder,
                name,
                received.bytes(),
                received.sha256(),
                holders.of(holder).isRestricted(holder.id()),
                AttachmentState.RECEIVED,
                null,
                null,
                0,
                actor.id(),
                clock.instant(),
                before.map(Attachment::id).orElse(null),
                null,
                1);
        queries.insert(one);
        events.publishEvent(new AttachmentAdded(one.id()));
        holders.of(holder).changed(holder.id());
        return one.id();
    }

    private Optional<Attachment> present(Holder holder, String name) {
        return queries.present(holder).stream()
                .filter(one ->
                        one.state() != AttachmentState.REFUSED && one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Holds the thing first, so that two who add at once do not pass the limits together. */
    private void requireRoom(Holder holder, Actor actor, @Nullable AttachmentId without, long bytes) {
        holders.of(holder).requireChange(holder.id(), actor);
        List<Attachment> there = queries.present(holder).stream()
                .filter(one ->
                        one.state() != AttachmentState.REFUSED && !one.id().equals(without))
                .toList();
        if (there.size() >= limits.files()) throw new RuleViolation("attachment.add.tooMany", limits.files());
        long together = there.stream().mapToLong(Attachment::bytes).sum() + bytes;
        if (together > limits.allBytes()) throw new RuleViolation("attachment.add.together", limits.allMegabytes());
    }

    /** Takes a file away; for a while it can be brought back. */
    @Transactional
    public void remove(AttachmentId id) {
        Attachment one = changeable(id);
        if (!one.isPresent()) return;
        queries.removed(id, clock.instant());
        changed(one);
    }

    /** Brings back what was taken away, unless another file has its name now or it is gone for good. */
    @Transactional
    public void restore(AttachmentId id) {
        Attachment one = changeable(id);
        if (one.isPresent()) return;
        requireRoom(one.holder(), current.require(), null, one.bytes());
        if (queries.taken(one.holder(), one.name())) throw new RuleViolation("attachment.restore.nameTaken");
        queries.removed(id, null);
        if (one.state() == AttachmentState.RECEIVED) events.publishEvent(new AttachmentAdded(id));
        changed(one);
    }

    private Attachment changeable(AttachmentId id) {
        Attachment one = queries.find(id).orElseThrow(NotFound::new);
        holders.of(one.holder()).requireChange(one.holder().id(), current.require());
        return queries.held(id).orElseThrow(NotFound::new);
    }

    private void changed(Attachment one) {
        events.publishEvent(new AttachmentChanged(one.id()));
        holders.of(one.holder()).changed(one.holder().id());
    }
}
