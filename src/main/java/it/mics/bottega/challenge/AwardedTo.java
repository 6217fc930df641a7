package it.mics.bottega.challenge;

import it.mics.bottega.identity.AccountId;
import java.util.Collection;
import java.util.Set;

/** Answers who has been awarded; only a module above knows. */
public interface AwardedTo {
    /** Those of these challenges whose published results award a team that this person is in. */
    Set<ChallengeId> of(AccountId person, Collection<ChallengeId> challenges);
}
