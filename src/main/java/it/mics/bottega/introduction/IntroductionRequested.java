package it.mics.bottega.introduction;

/** Somebody asked for an introduction, and its spoke is to decide. */
public record IntroductionRequested(IntroductionId introduction) {}
