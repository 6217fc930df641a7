package it.mics.bottega.governance.conflict;

import it.mics.bottega.kernel.LocalizedText;
import java.util.UUID;

/** Somebody to whom a relation can be declared: a person or an organisation, with the name that the reader may know. */
public record Counterpart(UUID id, boolean person, LocalizedText name) {}
