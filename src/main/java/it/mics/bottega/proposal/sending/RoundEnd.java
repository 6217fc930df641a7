package it.mics.bottega.proposal.sending;

/** Why a version is no longer the one that the team is asked to confirm. */
public enum RoundEnd {
    TEXT,
    FILES,
    TEAM,
    ANEW,
    SENT,
    /** Never kept: read from a fingerprint that is no longer that of what is written. */
    CHANGED;

    /** The message key of the sentence: {0} is who did it, {1} when. */
    public String key() {
        return "proposal.confirm.ended." + name();
    }
}
