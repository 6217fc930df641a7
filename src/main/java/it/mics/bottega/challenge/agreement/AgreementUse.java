package it.mics.bottega.challenge.agreement;

/** Where an agreement of one kind is in use; told by whoever asks people to accept it. */
public interface AgreementUse {
    /** How many people a new version would keep from going on until they accept it, and in how many places. */
    record Effect(int people, int places) {}

    /** The kind that is in use here. */
    AgreementKind kind();

    /** Whom a new version would stop now. */
    Effect effect();

    /** Brings everything in line with the version that has just come into force, in the same transaction. */
    void renewed(int version);
}
