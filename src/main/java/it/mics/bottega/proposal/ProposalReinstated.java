package it.mics.bottega.proposal;

/** A proposal that was taken back stands again, as it was sent. */
public record ProposalReinstated(ProposalId proposal) {}
