package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review in a list, without anything of the proposal but its title.
 *
 * @param scored on how many criteria there is a score
 */
public record ReviewItem(
        ReviewId id,
        ProposalId proposal,
        ChallengeId challenge,
        AccountId juror,
        ReviewStatus status,
        @Nullable Declared declared,
        @Nullable Instant declaredAt,
        @Nullable Instant savedAt,
        String reopenReason,
        int scored) {}
