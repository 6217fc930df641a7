package it.mics.bottega.report;

import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.conflict.Deciding;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever may read something report it; several reports of one thing are one case. */
@Service
@PreAuthorize("isAuthenticated()")
public class Reports {
    /** The name under which cases about reports are opened. */
    public static final String TYPE = "report";
    /** Words have at most so many letters. */
    public static final int LONGEST = 2000;

    static final String CHALLENGE = "challenge";
    /** So many reports of one person may wait at a time. */
    static final int MOST_WAITING = 20;

    private final ReportedThings things;
    private final ReportQueries queries;
    private final ModerationDesk desk;
    private final Deciding deciding;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final Clock clock;

    Reports(
            ReportedThings things,
            ReportQueries queries,
            ModerationDesk desk,
            Deciding deciding,
            AuditTrail audit,
            CurrentActor current,
            Clock clock) {
        this.things = things;
        this.queries = queries;
        this.desk = desk;
        this.deciding = deciding;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** How a thing stands with the person who is acting and may read it. */
    @Transactional(readOnly = true)
    public ReportStanding standing(ReportedId id) {
        Actor actor = current.require();
        boolean own = things.readable(id).ownedBy(actor.id());
        return new ReportStanding(
                own,
                queries.waiting(actor.id(), id).orElse(null),
                own ? queries.verdict(id).filter(Verdict::hasConsequences).orElse(null) : null);
    }

    /** Reports something that the person who is acting may read; not what is their own, and once while the answer waits. */
    @Transactional
    public void report(ReportedId id, ReportReason reason, String words) {
        Actor actor = current.require();
        ReportedThing thing = things.readable(id);
        if (thing.ownedBy(actor.id())) throw new RuleViolation("report.refused.own");
        if (!ReportReason.offered(id.kind()).contains(reason)) throw new RuleViolation("report.refused.reason");
        String said = said(words);
        if (said == null && reason.needsWords()) throw new RuleViolation("report.refused.words");
        file(actor, thing, reason, said);
    }

    /** The owner has corrected what was decided about and asks the moderators to look again. */
    @Transactional
    public void lookAgain(ReportedId id, String words) {
        Actor actor = current.require();
        ReportedThing thing = things.readable(id);
        if (!thing.ownedBy(actor.id())) throw new NotFound();
        if (queries.verdict(id)
                .filter(verdict -> verdict.hasConsequences() && !verdict.aboutDecision())
                .isEmpty()) throw new RuleViolation("report.refused.nothing");
        file(actor, thing, ReportReason.CORRECTED, said(words));
    }

    private void file(Actor actor, ReportedThing thing, ReportReason reason, @Nullable String words) {
        queries.hold(thing.id());
        if (queries.waiting(actor.id(), thing.id()).isPresent()) throw new RuleViolation("report.refused.already");
        if (queries.waiting(actor.id()) >= MOST_WAITING) throw new RuleViolation("report.refused.many", MOST_WAITING);
        // Held, so that a decision that is being taken answers this report too, or leaves it to a case of its own.
        Optional<CaseView> open = desk.openOn(TYPE, thing.id().value()).flatMap(view -> deciding.lockOpen(view.id()));
        CaseId to = open.map(CaseView::id)
                .orElseGet(() -> desk.open(TYPE, thing.id().value(), thing.spoke()));
        queries.insert(actor.id(), thing.id(), reason, words, to, clock.instant());
        // In nobody’s name: whoever reads the record would learn who reported.
        audit.record(Actor.VISITOR, "report.sent", TYPE, thing.id().value(), reason.name());
        open.ifPresent(deciding::changed);
    }

    private static @Nullable String said(String words) {
        String said = words.strip();
        if (said.length() > LONGEST) throw new RuleViolation("report.refused.long", LONGEST);
        return said.isEmpty() ? null : said;
    }
}
