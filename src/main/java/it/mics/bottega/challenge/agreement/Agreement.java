package it.mics.bottega.challenge.agreement;

import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;

/** One version of what people accept before they read a brief under agreement: first lines are headings, blocks are divided by empty lines. */
public record Agreement(int version, LocalizedText text, String sha256, Instant publishedAt) {}
