package it.mics.bottega.introduction;

/** The time to answer an introduction ran out. */
public record IntroductionExpired(IntroductionId introduction) {}
