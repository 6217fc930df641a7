package it.mics.bottega.introduction;

import java.time.Instant;

/** The spoke's leader asks the asking side for more words; the moment tells one time from the next. */
public record IntroductionReturned(IntroductionId introduction, Instant at) {}
