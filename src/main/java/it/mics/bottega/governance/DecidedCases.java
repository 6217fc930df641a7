package it.mics.bottega.governance;

import it.mics.bottega.governance.conflict.CaseGate;
import it.mics.bottega.governance.conflict.CaseKeepers;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that were taken: each stands as it is, and is taken again in a new case while its consequence can still be changed. */
@Service
@PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
public class DecidedCases {
    /** A reason has at least so many letters. */
    public static final int SHORTEST = 10;
    /** A reason has at most so many letters. */
    public static final int LONGEST = 600;
    /** So many of the last decisions are shown. */
    public static final int SHOWN = 40;

    private final DecidedQueries decided;
    private final CaseKinds kinds;
    private final CaseKeepers keepers;
    private final CaseGate gate;
    private final CaseQueries cases;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final LiveCases live;
    private final Clock clock;

    DecidedCases(
            DecidedQueries decided,
            CaseKinds kinds,
            CaseKeepers keepers,
            CaseGate gate,
            CaseQueries cases,
            AuditTrail audit,
            CurrentActor current,
            ApplicationEventPublisher events,
            LiveCases live,
            Clock clock) {
        this.decided = decided;
        this.kinds = kinds;
        this.keepers = keepers;
        this.gate = gate;
        this.cases = cases;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /** The last decisions about what the person may decide, newest first, without those from which a conflict of interest keeps them. */
    public List<DecidedCase> last() {
        Actor actor = current.require();
        return decided.theirs(reader(actor), SHOWN).stream()
                .flatMap(each -> shown(actor, each).stream())
                .toList();
    }

    /** Opens a new case in which this decision is taken again, for a reason; the earlier one stands until then and is never edited. */
    @Transactional
    public CaseId again(CaseId id, String reason) {
        Actor actor = current.require();
        DecidedCase earlier = decided.hold(reader(actor), id).orElseThrow(NotFound::new);
        String words = reason.strip();
        if (words.length() < SHORTEST) throw new RuleViolation("governance.again.short", SHORTEST);
        if (words.length() > LONGEST) throw new RuleViolation("governance.ask.long", LONGEST);
        CaseView before = earlier.view();
        gate.refuseHard(actor.id(), before.subjectType(), before.subject());
        String settled = settled(earlier);
        if (settled != null) throw new RuleViolation(settled);
        boolean toOffice = actor.has(Role.PROGRAMME_OFFICE) && !actor.moderates(before.spoke());
        try {
            return follow(earlier, actor, words, toOffice);
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("governance.case.alreadyOpen");
        }
    }

    /**
     * Opens the last decision about this subject again, because a conflict of interest was found in it; whoever took it is out of the new
     * case. Empty where no decision stands, or nothing of it can be changed any more.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CaseId> reopen(String subjectType, UUID subject, Actor finder) {
        return decided.holdLast(subjectType, subject)
                .filter(last -> last.standing() == DecidedCase.Standing.STANDS)
                .filter(last -> kinds.of(last.view()).reopens(last.view(), last.decision()))
                .map(last -> follow(last, finder, CaseBefore.CONFLICT, false));
    }

    private CaseId follow(DecidedCase earlier, Actor actor, String reason, boolean toOffice) {
        CaseView before = earlier.view();
        CaseView next = before.again(clock.instant());
        decided.follow(before.id(), next, actor.id(), reason, toOffice);
        String actingAs = CaseAccess.actingAs(actor, cases.open(next.id()).orElseThrow());
        kinds.of(before).again(next, actor, earlier.decision());
        audit.record(actor, actingAs, "case.AGAIN", before.subjectType(), before.subject(), null);
        events.publishEvent(new CaseDecidedAgain(next.id(), actor.id()));
        live.changed(before.spoke());
        return next.id();
    }

    /** Which decision a case takes again and why, for who reads the case; empty where it is the first. */
    @Transactional(readOnly = true)
    public Optional<CaseBefore> before(CaseId id) {
        CaseView view = cases.open(id).orElseThrow(NotFound::new);
        if (!keepers.reads(current.require(), view)) throw new NotFound();
        return decided.before(id);
    }

    private @Nullable String settled(DecidedCase each) {
        return each.standing() == DecidedCase.Standing.STANDS
                ? kinds.of(each.view()).settled(each.view(), each.decision()).orElse(null)
                : "governance.again.notLast";
    }

    /** Whatever is gone meanwhile, and whatever a hard finding keeps from the person, is not shown. */
    private Optional<DecidedCase> shown(Actor actor, DecidedCase each) {
        try {
            return keepers.barred(actor.id(), each.view())
                    ? Optional.empty()
                    : Optional.of(each.settled(settled(each)));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private static DecidedQueries.Reader reader(Actor actor) {
        return new DecidedQueries.Reader(
                actor.id(),
                actor.grants().stream()
                        .filter(grant -> grant.role() == Role.SPOKE_LEADER || grant.role() == Role.SPOKE_DEPUTY)
                        .map(Grant::spoke)
                        .filter(Objects::nonNull)
                        .toList(),
                actor.has(Role.PROGRAMME_OFFICE));
    }
}
