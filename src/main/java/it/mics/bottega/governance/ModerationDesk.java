package it.mics.bottega.governance;

import it.mics.bottega.governance.conflict.CaseGate;
import it.mics.bottega.governance.conflict.CaseKeepers;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where spoke leaders decide what waits: cases with a clock, one open case for each subject. */
@Service
public class ModerationDesk {
    /** A case is due at the end of the third working day. */
    public static final int DAYS_TO_DECIDE = 3;

    private final CaseQueries cases;
    private final CurrentActor current;
    private final Clock clock;
    private final LiveCases live;
    private final CaseKeepers keepers;
    private final CaseGate gate;
    private final CaseWork work;

    ModerationDesk(
            CaseQueries cases,
            CurrentActor current,
            Clock clock,
            LiveCases live,
            CaseKeepers keepers,
            CaseGate gate,
            CaseWork work) {
        this.cases = cases;
        this.current = current;
        this.clock = clock;
        this.live = live;
        this.keepers = keepers;
        this.gate = gate;
        this.work = work;
    }

    /** Opens a case for the moderators of this spoke; refused while another case on the same subject is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseId open(String subjectType, UUID subject, int spoke) {
        Instant now = clock.instant();
        CaseView view =
                new CaseView(CaseId.random(), subjectType, subject, spoke, now, WorkingDays.after(now, DAYS_TO_DECIDE));
        try {
            cases.insert(view);
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("governance.case.alreadyOpen");
        }
        live.changed(spoke);
        return view.id();
    }

    /** Closes the open case on this subject, if there is one, because who asked has taken it back; says how that case stood. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CaseView> withdraw(String subjectType, UUID subject) {
        Optional<CaseView> closed = cases.withdraw(subjectType, subject, clock.instant());
        closed.ifPresent(view -> live.changed(view.spoke()));
        return closed;
    }

    /** The open cases that the person holds, first due first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
    public List<CaseView> queue() {
        return keepers.queue(current.require());
    }

    /** What waits at each spoke where something waits; titles and persons stay with those who decide. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('PROGRAMME_OFFICE')")
    public List<SpokeLoad> overview() {
        return cases.loads(clock.instant());
    }

    /** The open case on this subject, if there is one: its due date is what the other side waits for. */
    @Transactional(readOnly = true)
    public Optional<CaseView> openOn(String subjectType, UUID subject) {
        return cases.openOn(subjectType, subject);
    }

    /** Decides a case: locks it, checks on fresh data who may decide it, and carries the decision out or lets it wait for a second signature. */
    @Transactional
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
    public void decide(CaseId id, CaseDecision decision) {
        CaseView view = cases.held(id, spoke -> current.require().moderates(spoke));
        // Read once the case is held, so that what the moderator may do is as fresh as the case.
        Actor actor = current.require();
        if (!keepers.keeps(actor, view)) throw new NotFound();
        work.refuseIncomplete(view, decision);
        if (gate.passes(actor, CaseAccess.actingAs(actor, view), view, decision)) work.carryOut(view, actor, decision);
        else work.changed(view);
    }
}
