package it.mics.bottega.introduction;

/** Some weeks after both said yes, both are asked what came of it. */
public record IntroductionOutcomeAsked(IntroductionId introduction) {}
