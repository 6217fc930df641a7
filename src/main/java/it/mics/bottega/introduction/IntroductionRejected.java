package it.mics.bottega.introduction;

/** The spoke declined an introduction. */
public record IntroductionRejected(IntroductionId introduction) {}
