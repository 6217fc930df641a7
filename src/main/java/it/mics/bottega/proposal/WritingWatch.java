package it.mics.bottega.proposal;

/** Told within the transaction that saves a proposal, before the new text takes the place of the old one. */
public interface WritingWatch {
    void rewritten(Rewritten change);
}
