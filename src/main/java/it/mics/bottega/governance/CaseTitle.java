package it.mics.bottega.governance;

import java.util.List;

/** The lines of a case in the queue: a title and the short facts below it, in the reader's language. */
public record CaseTitle(String title, List<String> facts) {}
