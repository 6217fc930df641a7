package it.mics.bottega.team.rule;

/** What a challenge may ask of a team before it can hand in a proposal. */
public enum TeamRule {
    SIZE,
    INSTITUTIONS,
    FIELDS,
    SPOKES,
    EARLY_CAREER,
    SHARE,
    INDUSTRY,
    AGREEMENT
}
