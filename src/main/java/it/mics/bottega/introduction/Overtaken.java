package it.mics.bottega.introduction;

/** Why an introduction was overtaken by events; what concerns one side alone is never told to the other. */
public enum Overtaken {
    CHALLENGE_CLOSED,
    PERSON_PLACED,
    PERSON_FULL,
    PERSON_AWAY,
    ASKER_GONE,
    /** The company asked by itself for what the nightly run had proposed and nobody had been offered. */
    ASKED;

    /** True where it happened to the person, so that the asking side learns no more than that it is over. */
    public boolean ofPerson() {
        return this == PERSON_PLACED || this == PERSON_FULL || this == PERSON_AWAY;
    }

    /** The message key of what this side may know. */
    public String key(Side reader) {
        boolean known = this == CHALLENGE_CLOSED || this != ASKED && ofPerson() == (reader == Side.PERSON);
        return known ? "introduction.overtaken." + name() : "introduction.overtaken";
    }
}
