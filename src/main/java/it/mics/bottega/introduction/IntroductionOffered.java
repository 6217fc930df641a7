package it.mics.bottega.introduction;

/** The spoke approved an introduction, and the person is to answer. */
public record IntroductionOffered(IntroductionId introduction) {}
