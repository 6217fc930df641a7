package it.mics.bottega.challenge.question;

import it.mics.bottega.kernel.Language;

/** What somebody asks: in which language, whether about the confidential brief, and whether the company may know who asks. */
public record QuestionWords(String words, Language language, boolean restricted, boolean named) {}
