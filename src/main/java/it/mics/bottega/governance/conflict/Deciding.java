package it.mics.bottega.governance.conflict;

import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the moderation desk does for second signatures: it holds a case and carries a decision out. */
public interface Deciding {
    /** The case, if it is still open, held until the transaction ends. */
    Optional<CaseView> lockOpen(CaseId id);

    /** The cases that are open, of every spoke. */
    List<CaseView> open();

    /** The open case on this subject, if there is one. */
    Optional<CaseView> openOn(String subjectType, UUID subject);

    /** Checks the decision on fresh data, carries it out and records it as this person’s. */
    void carryOut(CaseView view, Actor decider, CaseDecision decision);

    /** Nobody signed: the owner of the subject may free it. */
    void notSigned(CaseView view);

    /** Tells open queues that something happened to this case. */
    void changed(CaseView view);
}
