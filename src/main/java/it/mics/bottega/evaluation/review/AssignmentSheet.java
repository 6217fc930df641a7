package it.mics.bottega.evaluation.review;

import it.mics.bottega.evaluation.panel.PanelSide;
import it.mics.bottega.evaluation.panel.Seat;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who reads what: the jurors who sit, the proposals that stand, and what is assigned.
 *
 * @param closed pairs that the conflict rules forbid
 */
public record AssignmentSheet(List<Seat> jurors, List<Line> proposals, List<ReviewItem> reviews, Set<Planned> closed) {
    /** A proposal by its title and team. */
    public record Line(ProposalId id, String title, String team) {}

    public AssignmentSheet {
        jurors = List.copyOf(jurors);
        proposals = List.copyOf(proposals);
        reviews = List.copyOf(reviews);
        closed = Set.copyOf(closed);
    }

    /** The review of this pair, whatever became of it. */
    public Optional<ReviewItem> review(ProposalId proposal, AccountId juror) {
        return reviews.stream()
                .filter(item -> item.proposal().equals(proposal) && item.juror().equals(juror))
                .findFirst();
    }

    /** Those who read this proposal, with those who would by a plan. */
    public List<Seat> readers(ProposalId proposal, List<Planned> plan) {
        List<Seat> all = new ArrayList<>();
        for (Seat seat : jurors) {
            boolean reads = review(proposal, seat.juror())
                    .filter(item -> item.status().isOpen() || item.status() == ReviewStatus.ASSIGNED)
                    .isPresent();
            if (reads || plan.contains(new Planned(proposal, seat.juror()))) all.add(seat);
        }
        return all;
    }

    /** True where enough jurors, of both sides, read it. */
    public boolean enough(ProposalId proposal, List<Planned> plan) {
        List<Seat> all = readers(proposal, plan);
        return all.size() >= it.mics.bottega.evaluation.panel.PanelSheet.PER_PROPOSAL
                && all.stream().map(Seat::side).distinct().count() == PanelSide.values().length;
    }

    /** True where this juror may be given this proposal: never assigned before, and no rule against it. */
    public boolean free(ProposalId proposal, Seat seat) {
        return review(proposal, seat.juror()).isEmpty() && !closed.contains(new Planned(proposal, seat.juror()));
    }
}
