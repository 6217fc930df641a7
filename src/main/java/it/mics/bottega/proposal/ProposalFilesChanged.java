package it.mics.bottega.proposal;

/** The files of a proposal are others than a moment ago; told within the transaction that changed them. */
record ProposalFilesChanged(ProposalId proposal) {}
