package it.mics.bottega.introduction;

/** The two sides of an introduction: the company or team that would like to meet somebody, and the person. */
public enum Side {
    ASKER,
    PERSON;

    /** Who sits across. */
    public Side other() {
        return this == ASKER ? PERSON : ASKER;
    }
}
