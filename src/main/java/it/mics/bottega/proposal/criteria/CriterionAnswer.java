package it.mics.bottega.proposal.criteria;

import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalSection;
import java.util.Set;

/** A criterion of the challenge, and the parts in which the team says that it answers it, in the order of the form. */
public record CriterionAnswer(Criterion criterion, Set<ProposalSection> sections) {
    /** How far a criterion is answered. */
    public enum State {
        NOWHERE,
        EMPTY,
        ANSWERED
    }

    /** How far it is answered in this text: a part in which nothing stands answers nothing. */
    public State in(ProposalContent content) {
        if (sections.isEmpty()) return State.NOWHERE;
        return sections.stream().allMatch(section -> isWritten(section, content)) ? State.ANSWERED : State.EMPTY;
    }

    private static boolean isWritten(ProposalSection section, ProposalContent content) {
        ProposalContent nothing = ProposalContent.empty(content.language());
        return section.parts().stream().anyMatch(part -> part.differs(nothing, content));
    }
}
