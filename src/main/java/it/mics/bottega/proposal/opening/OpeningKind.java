package it.mics.bottega.proposal.opening;

/** Why one team may send after the deadline: it came late for a reason, or what it sent needs a revision. */
public enum OpeningKind {
    LATE,
    REVISION
}
