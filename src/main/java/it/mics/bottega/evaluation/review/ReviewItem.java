package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review in a list, without anything of the proposal but its title.
 *
 * @param tie what the juror said of it; for the juror and for those who put the panel together
 * @param tieFound true where the rules found a tie that does not bar
 * @param scored on how many criteria there is a score
 */
public record ReviewItem(
        ReviewId id,
        ProposalId proposal,
        ChallengeId challenge,
        AccountId juror,
        ReviewStatus status,
        @Nullable Declared declared,
        String tie,
        boolean tieFound,
        @Nullable Instant declaredAt,
        @Nullable Instant savedAt,
        String reopenReason,
        int scored) {}
