package it.mics.bottega.challenge;

/** How a team must be made: people at least and at most, and institutions at least. */
public record TeamRules(int minSize, int maxSize, int minInstitutions) {
    /** Three to six people of two institutions (domain definition). */
    public static final TeamRules DEFAULT = new TeamRules(3, 6, 2);
}
