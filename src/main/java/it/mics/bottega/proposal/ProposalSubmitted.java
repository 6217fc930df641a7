package it.mics.bottega.proposal;

/** A version of a proposal was sent. */
public record ProposalSubmitted(ProposalId proposal) {}
