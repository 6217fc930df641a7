package it.mics.bottega.proposal;

import it.mics.bottega.identity.AccountId;

/** Answers who judges a proposal; only a module above knows. */
public interface JudgedBy {
    /** True where this person is to judge the proposal and has declared that nothing stands against it. */
    boolean opened(AccountId person, ProposalId proposal);
}
