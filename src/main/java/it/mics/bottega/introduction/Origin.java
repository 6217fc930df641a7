package it.mics.bottega.introduction;

/** How an introduction began: a side asked for it, or the nightly run proposed it to both. */
public enum Origin {
    REQUESTED,
    PROPOSED
}
