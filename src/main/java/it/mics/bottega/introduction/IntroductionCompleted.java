package it.mics.bottega.introduction;

import java.time.Instant;

/** The asking side has completed its message and sent it again; the moment tells one time from the next. */
public record IntroductionCompleted(IntroductionId introduction, Instant at) {}
