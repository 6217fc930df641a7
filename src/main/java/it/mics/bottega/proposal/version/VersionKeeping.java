package it.mics.bottega.proposal.version;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalMerge.Part;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.ProposalSubmitted;
import it.mics.bottega.proposal.Rewritten;
import it.mics.bottega.proposal.SubmittedProposal;
import it.mics.bottega.proposal.WritingWatch;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps versions by itself: before somebody else goes on, before work begins again after a pause, and whatever is sent. */
@Component
class VersionKeeping implements WritingWatch {
    private final VersionRows rows;
    private final ProposalRegister register;
    private final CurrentActor current;

    VersionKeeping(VersionRows rows, ProposalRegister register, CurrentActor current) {
        this.rows = rows;
        this.register = register;
        this.current = current;
    }

    @Override
    public void rewritten(Rewritten change) {
        List<Part> changed = Arrays.stream(Part.values())
                .filter(part -> part.differs(change.before(), change.after()))
                .toList();
        if (changed.isEmpty()) return;
        ProposalContent kept = rows.latest(change.proposal())
                .map(ProposalVersion::content)
                .orElseGet(() -> ProposalContent.empty(change.before().language()));
        KeepingRule.before(change, kept, rows.writers(change.proposal()))
                .ifPresent(reason -> rows.keep(
                        change.proposal(), reason, "", null, change.before(), change.writtenAt(), change.writtenBy()));
        rows.wrote(change.proposal(), changed, change.writer());
    }

    /** In the transaction that sends, so that there is no sent text without its version. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProposalSubmitted event) {
        Actor actor = current.get();
        AccountId by = actor.isVisitor() ? null : actor.id();
        for (SubmittedProposal sent : register.standing(List.of(event.proposal())))
            rows.keep(event.proposal(), VersionReason.SENT, "", sent.version(), sent.content(), sent.submittedAt(), by);
    }
}
