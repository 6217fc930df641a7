package it.mics.bottega.governance;

import it.mics.bottega.governance.conflict.Deciding;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries decisions out: the owner of the subject checks and acts on fresh data, and who decided and why is recorded. */
@Component
class CaseWork implements Deciding {
    private final CaseQueries cases;
    private final AuditTrail audit;
    private final Clock clock;
    private final ObjectProvider<CaseSubject> subjects;
    private final LiveCases live;
    private final ObjectProvider<CaseVoices> voices;

    CaseWork(
            CaseQueries cases,
            AuditTrail audit,
            Clock clock,
            ObjectProvider<CaseSubject> subjects,
            LiveCases live,
            ObjectProvider<CaseVoices> voices) {
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
        this.subjects = subjects;
        this.live = live;
        this.voices = voices;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CaseView> lockOpen(CaseId id) {
        return cases.lockOpen(id);
    }

    @Override
    public List<CaseView> open() {
        return cases.open();
    }

    @Override
    public Optional<CaseView> openOn(String subjectType, UUID subject) {
        return cases.openOn(subjectType, subject);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void notSigned(CaseView view) {
        subject(view).notSigned(view);
    }

    @Override
    public void changed(CaseView view) {
        live.changed(view.spoke());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryOut(CaseView view, Actor decider, CaseDecision given) {
        refuseIncomplete(view, given);
        Optional<CaseDecision> agreed = voices.getObject().hear(view, decider, given);
        if (agreed.isEmpty()) return;
        CaseDecision decision = agreed.get();
        CaseSubject subject = subject(view);
        String actingAs = CaseAccess.actingAs(decider, view);
        List<String> evidence = subject.evidence(view);
        subject.decide(view, decider, decision);
        cases.decided(view.id(), decider.id(), actingAs, decision, evidence, clock.instant());
        changed(view);
        String action = view.subjectType() + "." + decision.action();
        audit.record(new AuditAct(decider, actingAs, action, view.subjectType(), view.subject(), reason(decision))
                .about(decision.note()));
    }

    /** Refuses a decision that lacks something, or that this kind of case does not know. */
    void refuseIncomplete(CaseView view, CaseDecision decision) {
        CaseOption option = subject(view).options(view).stream()
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

    private CaseSubject subject(CaseView view) {
        return subjects.stream()
                .filter(each -> each.subjectType().equals(view.subjectType()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Codes only: the note stays with the case, whose own rules say who may read it. */
    private static String reason(CaseDecision decision) {
        return Stream.concat(Stream.ofNullable(decision.reasonCode()), decision.items().stream())
                .collect(Collectors.joining(" "));
    }
}
