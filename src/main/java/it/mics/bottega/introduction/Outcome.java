package it.mics.bottega.introduction;

/** What came of an introduction, from nothing to the most; what went further stands above what was said before. */
public enum Outcome {
    NO_FOLLOW_UP,
    TEAM_FORMED,
    PROPOSAL_SUBMITTED,
    PILOT,
    CONTRACT;

    /** The message key of the words. */
    public String key() {
        return "introduction.outcome." + name();
    }
}
