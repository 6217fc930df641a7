package it.mics.bottega.matching.likeness;

import it.mics.bottega.challenge.ChallengeId;

/** Two challenges and how alike they are. */
public record LikePair(ChallengeId one, ChallengeId other, Likeness likeness) {
    /** True where this is one of the two. */
    public boolean has(ChallengeId id) {
        return one.equals(id) || other.equals(id);
    }

    /** The one of the two that is not this. */
    public ChallengeId beside(ChallengeId id) {
        return one.equals(id) ? other : one;
    }
}
