package it.mics.bottega.challenge.amendment;

/** How far an amendment has got; LAPSED where the deadline came before the decision. */
public enum AmendmentStatus {
    PROPOSED,
    ANNOUNCED,
    DECLINED,
    WITHDRAWN,
    LAPSED
}
