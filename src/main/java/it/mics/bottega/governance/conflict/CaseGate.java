package it.mics.bottega.governance.conflict;

import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseToSign;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.AffiliationHistory;
import it.mics.bottega.kernel.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every decision passes, within its transaction and on fresh data: a hard finding blocks it, a soft one lets it wait for a second signature. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseGate {
    private final Conflicts conflicts;
    private final AffiliationHistory accounts;
    private final DecisionEvidence evidence;
    private final CoSignatureQueries signatures;
    private final ApplicationEventPublisher events;

    CaseGate(
            Conflicts conflicts,
            AffiliationHistory accounts,
            DecisionEvidence evidence,
            CoSignatureQueries signatures,
            ApplicationEventPublisher events) {
        this.events = events;
        this.conflicts = conflicts;
        this.accounts = accounts;
        this.evidence = evidence;
        this.signatures = signatures;
    }

    /** True where the decision may be carried out now; false where it waits for its second signature; the case is held by the caller. */
    public boolean passes(Actor actor, String actingAs, CaseView view, CaseDecision decision) {
        if (signatures.waiting(view.id()).isPresent()) throw new RuleViolation("conflict.sign.alreadyWaits");
        Findings found = refuseHard(actor.id(), view.subjectType(), view.subject());
        if (found.clean()) {
            evidence.keep(view, actor.id(), DecisionEvidence.Part.DECIDED, actingAs, decision, found);
            return true;
        }
        evidence.keep(view, actor.id(), DecisionEvidence.Part.PROPOSED, actingAs, decision, found);
        events.publishEvent(new CaseToSign(view.id(), signatures.propose(view.id(), actor.id(), decision)));
        return false;
    }

    /**
     * The same for a decision that is not taken at the desk: true where it may be carried out now; else it waits in the case that
     * {@code opened} opens for it.
     */
    public boolean passes(Actor actor, String actingAs, Thing about, CaseDecision decision, Supplier<CaseView> opened) {
        Findings found = refuseHard(actor.id(), about.kind(), about.id());
        if (found.clean()) {
            evidence.keep(
                    new DecisionEvidence.About(about.kind(), about.id(), null),
                    actor.id(),
                    DecisionEvidence.Part.DECIDED,
                    actingAs,
                    decision,
                    found);
            return true;
        }
        CaseView view = opened.get();
        evidence.keep(view, actor.id(), DecisionEvidence.Part.PROPOSED, actingAs, decision, found);
        events.publishEvent(new CaseToSign(view.id(), signatures.propose(view.id(), actor.id(), decision)));
        return false;
    }

    /** How the last second signature about this subject stands, unless it was given or taken back. */
    @Transactional(readOnly = true)
    public Optional<SignatureState> signature(String subjectType, UUID subject) {
        return signatures.last(subjectType, subject);
    }

    /** What is found about this person now, nothing of it hard; whatever relates the person to anybody waits until the decision is taken. */
    public Findings refuseHard(AccountId person, String subjectType, UUID subject) {
        Concerned concerned = conflicts.held(subjectType, subject);
        accounts.hold(List.of(person));
        return refuseHard(person, concerned);
    }

    Findings refuseHard(AccountId person, Concerned concerned) {
        Findings found = conflicts.among(person, concerned);
        if (found.hard()) throw new ConflictRefusal("conflict.refused", found);
        return found;
    }
}
