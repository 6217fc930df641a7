package it.mics.bottega.governance;

/** The moderators of several spokes are asked to decide a case together. */
public record CaseJoint(CaseId id) {}
