package it.mics.bottega.introduction;

/** Whoever asked for an introduction took the request back. */
public record IntroductionWithdrawn(IntroductionId introduction) {}
