package it.mics.bottega.proposal;

/** A team took its proposal back before the deadline. */
public record ProposalWithdrawn(ProposalId proposal) {}
