package it.mics.bottega.challenge;

import org.jspecify.annotations.Nullable;

/** Told, inside that transaction, how the approval of a challenge that is open already was judged when it was taken again. */
public interface ApprovalJudgedAgain {
    /** It stands: the challenge stays as it is. */
    void stands(ChallengeId id);

    /** It does not: the challenge is closed to everybody but its company, which reads this note. */
    void withheld(ChallengeId id, @Nullable String note);
}
