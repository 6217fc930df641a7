package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person declares about themselves; nobody else reads it, the rules only say that a relation exists. */
@Service
@PreAuthorize("hasRole('SIGNED_IN')")
public class Relations {
    private static final int SHOWN = 20;
    private static final int LONGEST_YEARS = 15;

    private final RelationQueries relations;
    private final Counterparts counterparts;
    private final CurrentActor current;
    private final Clock clock;

    Relations(RelationQueries relations, Counterparts counterparts, CurrentActor current, Clock clock) {
        this.relations = relations;
        this.counterparts = counterparts;
        this.current = current;
        this.clock = clock;
    }

    /** Own relations, those that last first. */
    @Transactional(readOnly = true)
    public List<DeclaredRelation> mine() {
        return relations.of(current.require().id());
    }

    /** To whom a relation could be declared, by name. */
    @Transactional(readOnly = true)
    public List<Counterpart> named(String letters) {
        return counterparts.named(current.require(), letters.strip(), SHOWN);
    }

    /** Declares a relation; it counts from the next decision on, a project until the day on which it ends. */
    @Transactional
    public void declare(RelationKind kind, UUID counterpart, @Nullable LocalDate runsUntil) {
        Actor actor = current.require();
        Counterpart other = counterparts.find(actor, counterpart).orElseThrow(NotFound::new);
        if (actor.id().value().equals(other.id())) throw new RuleViolation("conflict.relation.self");
        Instant now = clock.instant();
        LocalDate until = kind == RelationKind.JOINT_PROJECT ? running(runsUntil, now) : null;
        relations.endPast(actor.id(), today(now), now);
        try {
            relations.add(actor.id(), kind, other, until, now);
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("conflict.relation.twice");
        }
    }

    private static LocalDate running(@Nullable LocalDate until, Instant now) {
        LocalDate today = today(now);
        if (until == null) throw new RuleViolation("conflict.relation.untilMissing");
        if (until.isBefore(today)) throw new RuleViolation("conflict.relation.untilPast");
        if (until.isAfter(today.plusYears(LONGEST_YEARS)))
            throw new RuleViolation("conflict.relation.untilFar", LONGEST_YEARS);
        return until;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Dates.ROME);
    }

    /** Says that an own relation has ended; for a while it still counts. */
    @Transactional
    public void end(UUID relation) {
        if (!relations.end(current.require().id(), relation, clock.instant())) throw new NotFound();
    }
}
