package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.team.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What modules above may build on; holds nothing of the text. */
public record ProposalFacts(
        ProposalId id,
        TeamId team,
        ChallengeId challenge,
        ProposalStatus status,
        int submittedVersion,
        @Nullable Instant submittedAt) {}
