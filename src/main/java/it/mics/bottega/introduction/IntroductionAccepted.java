package it.mics.bottega.introduction;

/** Both sides accepted, and names and contacts crossed. */
public record IntroductionAccepted(IntroductionId introduction) {}
