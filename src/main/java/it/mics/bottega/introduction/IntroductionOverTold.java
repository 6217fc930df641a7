package it.mics.bottega.introduction;

/** The asking side may now know that events overtook an introduction. */
public record IntroductionOverTold(IntroductionId introduction) {}
