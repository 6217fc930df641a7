package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.team.TeamFacts;
import java.time.Instant;
import java.util.List;

/** What the members of a team see of their proposal: the text as it stands, where it stands, and every receipt. */
public record ProposalDraft(
        ProposalFacts facts,
        ProposalContent content,
        int version,
        Instant savedAt,
        String savedBy,
        TeamFacts team,
        ChallengeFacts challenge,
        List<Receipt> receipts,
        SubmissionDeadline deadline,
        boolean open,
        boolean changedSinceSent) {}
