package it.mics.bottega.evaluation;

import it.mics.bottega.kernel.Language;

/** What everybody reads about an awarded or mentioned proposal: its title and its team. */
public record PublicResult(Outcome outcome, String title, Language language, String teamName) {}
