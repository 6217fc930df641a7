package it.mics.bottega.evaluation;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.ProposalId;
import java.time.Instant;

/** An answer that its team may read. */
public record PublishedAnswer(
        ProposalId proposal, Outcome outcome, ReasonCode reason, String feedback, Language language, Instant at) {}
