package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import java.math.BigDecimal;
import java.util.Map;

/** What one juror gave one proposal, on every criterion. */
public record SubmittedReview(ReviewId id, ProposalId proposal, AccountId juror, Map<CriterionId, BigDecimal> scores) {
    public SubmittedReview {
        scores = Map.copyOf(scores);
    }
}
