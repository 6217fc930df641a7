package it.mics.bottega.introduction;

import java.util.UUID;

/** A run has proposed so many introductions for a spoke; each run has an id of its own. */
public record IntroductionsProposed(UUID run, int spoke, int count) {}
