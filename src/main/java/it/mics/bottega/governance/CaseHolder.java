package it.mics.bottega.governance;

/** With whom a case lies: the moderators of its spoke, one person to whom it was handed over, or the programme office. */
public enum CaseHolder {
    SPOKE,
    PERSON,
    OFFICE
}
