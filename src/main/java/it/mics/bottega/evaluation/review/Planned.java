package it.mics.bottega.evaluation.review;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;

/** A proposal that a juror would read, before anybody has decided so. */
public record Planned(ProposalId proposal, AccountId juror) {}
