package it.mics.bottega.team;

/** What a challenge may ask of a team before it can hand in a proposal. */
public enum TeamRule {
    SIZE,
    INSTITUTIONS
}
