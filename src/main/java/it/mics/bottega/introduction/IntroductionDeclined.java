package it.mics.bottega.introduction;

/** The person said no to an introduction. */
public record IntroductionDeclined(IntroductionId introduction) {}
