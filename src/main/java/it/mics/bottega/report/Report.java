package it.mics.bottega.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report as moderators read it: why, in which words and when; who reported is not part of it. */
public record Report(ReportReason reason, @Nullable String words, Instant at) {}
