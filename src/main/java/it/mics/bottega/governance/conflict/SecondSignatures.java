package it.mics.bottega.governance.conflict;

import it.mics.bottega.governance.AuditAct;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.CaseAccess;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.AffiliationHistory;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second signature: who gives it sees the decision first, and only then it is carried out, everything checked again. */
@Service
@PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
public class SecondSignatures {
    /** A refusal says why in at least so many letters. */
    public static final int SHORTEST_REASON = 10;
    /** A refusal says why in at most so many letters. */
    public static final int LONGEST_REASON = 600;

    private final CoSignatureQueries signatures;
    private final CaseKeepers keepers;
    private final CaseGate gate;
    private final Conflicts conflicts;
    private final DecisionEvidence evidence;
    private final Deciding desk;
    private final AffiliationHistory accounts;
    private final People people;
    private final CurrentActor current;
    private final AuditTrail audit;

    SecondSignatures(
            CoSignatureQueries signatures,
            CaseKeepers keepers,
            CaseGate gate,
            Conflicts conflicts,
            DecisionEvidence evidence,
            Deciding desk,
            AffiliationHistory accounts,
            People people,
            CurrentActor current,
            AuditTrail audit) {
        this.signatures = signatures;
        this.keepers = keepers;
        this.gate = gate;
        this.conflicts = conflicts;
        this.evidence = evidence;
        this.desk = desk;
        this.accounts = accounts;
        this.people = people;
        this.current = current;
        this.audit = audit;
    }

    /** The decision that waits in this case, for those who decided it, may sign it or moderate its spoke. */
    @Transactional(readOnly = true)
    public Optional<ProposedDecision> waiting(CaseView view) {
        Actor actor = current.require();
        if (!keepers.reads(actor, view)) return Optional.empty();
        return signatures
                .waiting(view.id())
                .filter(proposed -> actor.is(proposed.by())
                        || !conflicts
                                .of(actor.id(), view.subjectType(), view.subject())
                                .hard());
    }

    /** Signs: the decision is carried out now, or refused where anything has changed that forbids it. */
    @Transactional
    public void sign(CaseId id) {
        CaseView view = held(id);
        ProposedDecision proposed = proposed(view);
        Actor signer = current.require();
        Concerned concerned = conflicts.held(view.subjectType(), view.subject());
        accounts.hold(List.of(signer.id(), proposed.by()));
        Findings own = requireMaySign(signer, proposed, view, concerned);
        Actor decider = people.actor(proposed.by())
                .filter(person ->
                        keepers.keeps(person, view) || conflicts.proposes(person, view.subjectType(), view.subject()))
                .orElseThrow(() -> new RuleViolation("conflict.sign.deciderGone"));
        Findings theirs = conflicts.among(decider.id(), concerned);
        if (theirs.hard()) throw new RuleViolation("conflict.sign.deciderBarred");
        evidence.keep(
                view,
                signer.id(),
                DecisionEvidence.Part.SIGNED,
                CaseAccess.actingAs(signer, view),
                proposed.decision(),
                own);
        evidence.keep(
                view,
                decider.id(),
                DecisionEvidence.Part.DECIDED,
                CaseAccess.actingAs(decider, view),
                proposed.decision(),
                theirs);
        signatures.end(proposed, "SIGNED", signer.id(), null);
        desk.carryOut(view, decider, proposed.decision());
        record(signer, view, "signed", null);
    }

    /** Refuses to sign, with a reason: the case is free again. */
    @Transactional
    public void decline(CaseId id, String reason) {
        if (reason.strip().length() < SHORTEST_REASON) throw new RuleViolation("conflict.sign.reasonShort");
        if (reason.strip().length() > LONGEST_REASON) throw new RuleViolation("conflict.sign.reasonLong");
        CaseView view = held(id);
        ProposedDecision proposed = proposed(view);
        Actor signer = current.require();
        Concerned concerned = conflicts.held(view.subjectType(), view.subject());
        accounts.hold(List.of(signer.id()));
        requireMaySign(signer, proposed, view, concerned);
        signatures.end(proposed, "DECLINED", signer.id(), reason.strip());
        desk.notSigned(view);
        record(signer, view, "declinedToSign", reason.strip());
    }

    /** Whoever decided takes the decision back while it waits. */
    @Transactional
    public void takeBack(CaseId id) {
        CaseView view = held(id);
        ProposedDecision proposed = proposed(view);
        Actor actor = current.require();
        if (!actor.is(proposed.by())) throw new RuleViolation("conflict.sign.notYours");
        signatures.end(proposed, "TAKEN_BACK", actor.id(), null);
        record(actor, view, "tookBack", null);
    }

    /** Why the last second signature was refused, for those who decide the case. */
    @Transactional(readOnly = true)
    public Optional<DeclinedSignature> lastDeclined(CaseView view) {
        if (!keepers.keeps(current.require(), view)) return Optional.empty();
        return signatures.lastDeclined(view.id());
    }

    /** A case of others answers like one that is decided, and like none. */
    private CaseView held(CaseId id) {
        Actor actor = current.require();
        return desk.lockOpen(id)
                .filter(view -> keepers.calledToSign(actor, view) || keepers.reads(actor, view))
                .orElseThrow(() -> new RuleViolation("governance.case.alreadyDecided"));
    }

    private ProposedDecision proposed(CaseView view) {
        return signatures.waiting(view.id()).orElseThrow(() -> new RuleViolation("conflict.sign.notWaiting"));
    }

    private Findings requireMaySign(Actor signer, ProposedDecision proposed, CaseView view, Concerned concerned) {
        if (!keepers.calledToSign(signer, view)) throw new NotFound();
        AccountId decider = proposed.by();
        if (signer.is(decider)) throw new RuleViolation("conflict.sign.own");
        Findings own = gate.refuseHard(signer.id(), concerned);
        if (!own.clean()) throw new ConflictRefusal("conflict.sign.finding", own);
        if (!keepers.elsewhere(signer.id(), decider)) throw new RuleViolation("conflict.sign.sameOrganisation");
        return own;
    }

    private void record(Actor actor, CaseView view, String act, @Nullable String reason) {
        String action = view.subjectType() + "." + act;
        audit.record(
                new AuditAct(actor, CaseAccess.actingAs(actor, view), action, view.subjectType(), view.subject(), null)
                        .about(reason));
        desk.changed(view);
    }
}
