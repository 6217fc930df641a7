package it.mics.bottega.introduction;

/** Events overtook an introduction. */
public record IntroductionSuperseded(IntroductionId introduction) {}
