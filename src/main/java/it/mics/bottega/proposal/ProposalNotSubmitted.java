package it.mics.bottega.proposal;

/** The time for a proposal is over and it was never sent. */
public record ProposalNotSubmitted(ProposalId proposal) {}
