package it.mics.bottega.proposal.opening;

import it.mics.bottega.proposal.ProposalId;
import java.time.Instant;

/** A team may send once more, or late, until this moment. */
public record ProposalOpened(ProposalId proposal, OpeningKind kind, Instant until) {}
