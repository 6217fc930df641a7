package it.mics.bottega.challenge;

import it.mics.bottega.identity.AccountId;

/** What must be true, beside the proposal itself, before somebody sends one or confirms it; contributed by whoever knows. */
public interface SubmissionGate {
    /** Refuses with a {@code RuleViolation} where something is missing; asked on fresh data, inside the transaction of the act. */
    void pass(ChallengeId challenge, AccountId person);
}
