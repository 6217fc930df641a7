package it.mics.bottega.challenge;

import java.util.Set;

/** Challenges of their company that another part of its first page shows already, with what they wait for. */
public interface ShownElsewhere {
    /** Those of the person who is acting. */
    Set<ChallengeId> now();
}
