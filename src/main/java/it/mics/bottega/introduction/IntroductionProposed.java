package it.mics.bottega.introduction;

/** The nightly run proposed an introduction, and it waits for the spoke's leader. */
public record IntroductionProposed(IntroductionId introduction) {}
