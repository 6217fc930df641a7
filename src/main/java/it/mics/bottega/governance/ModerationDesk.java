package it.mics.bottega.governance;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
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
    private final AuditTrail audit;
    private final CurrentActor current;
    private final Clock clock;
    private final ObjectProvider<CaseSubject> subjects;
    private final LiveCases live;
    private final CaseAccess access;

    ModerationDesk(
            CaseQueries cases,
            AuditTrail audit,
            CurrentActor current,
            Clock clock,
            ObjectProvider<CaseSubject> subjects,
            LiveCases live,
            CaseAccess access) {
        this.cases = cases;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
        this.subjects = subjects;
        this.live = live;
        this.access = access;
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

    /** Closes the open case on this subject, if there is one, because who asked has taken it back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String subjectType, UUID subject) {
        cases.withdraw(subjectType, subject, clock.instant()).ifPresent(live::changed);
    }

    /** The open cases that the person holds, first due first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
    public List<CaseView> queue() {
        return access.queue(current.require());
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

    /** Decides a case: locks it, lets the owner of the subject check and act on fresh data, and records who decided and why. */
    @Transactional
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
    public void decide(CaseId id, CaseDecision decision) {
        CaseView view = cases.lockOpen(id).orElseThrow(() -> new RuleViolation("governance.case.alreadyDecided"));
        // Read once the case is held, so that what the moderator may do is as fresh as the case.
        Actor actor = current.require();
        if (!access.holds(actor, id)) throw new NotFound();
        String actingAs = CaseAccess.actingAs(actor, view);
        CaseSubject subject = subjects.stream()
                .filter(each -> each.subjectType().equals(view.subjectType()))
                .findFirst()
                .orElseThrow(NotFound::new);
        refuseIncomplete(subject, view, decision);
        List<String> evidence = subject.evidence(view);
        subject.decide(view, actor, decision);
        cases.decided(id, actor.id(), actingAs, decision, evidence, clock.instant());
        live.changed(view.spoke());
        String action = view.subjectType() + "." + decision.action();
        audit.record(new AuditAct(actor, actingAs, action, view.subjectType(), view.subject(), reason(decision))
                .about(decision.note()));
    }

    private static void refuseIncomplete(CaseSubject subject, CaseView view, CaseDecision decision) {
        CaseOption option = subject.options(view).stream()
                .filter(each -> each.action() == decision.action())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("governance.case.notAllowed"));
        if (!option.reasons().isEmpty()
                && (decision.reasonCode() == null || !option.reasons().contains(decision.reasonCode()))) {
            throw new RuleViolation("governance.case.reasonMissing");
        }
        if (option.needsItems() && decision.items().isEmpty()) throw new RuleViolation("governance.case.itemsMissing");
        if (option.needsNote() && decision.note() == null) throw new RuleViolation("governance.case.noteMissing");
    }

    /** Codes only: the note stays with the case, whose own rules say who may read it. */
    private static String reason(CaseDecision decision) {
        return Stream.concat(Stream.ofNullable(decision.reasonCode()), decision.items().stream())
                .collect(Collectors.joining(" "));
    }
}
