package it.mics.bottega.challenge.question;

import it.mics.bottega.kernel.Language;

/** What the company answers, in which language, and whether only those read it who may read the brief. */
public record AnswerWords(String words, Language language, boolean restricted) {}
