package it.mics.bottega.governance;

import java.util.UUID;

/** Somebody who does not hold a sealed case has opened it to read. */
public record GlassBroken(CaseId id, UUID entry) {}
