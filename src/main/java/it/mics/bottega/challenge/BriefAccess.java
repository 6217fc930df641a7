package it.mics.bottega.challenge;

import it.mics.bottega.identity.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Answers, fresh each time, whose access to a brief under agreement is active. */
public interface BriefAccess {
    /** True where the company let this person in, the person has accepted the agreement, and nothing has ended it since. */
    default boolean active(AccountId person, ChallengeId challenge) {
        return active(person, List.of(challenge)).contains(challenge);
    }

    /** Those of these challenges to whose brief the person's access is active. */
    Set<ChallengeId> active(AccountId person, Collection<ChallengeId> challenges);
}
