package it.mics.bottega.governance.conflict;

import java.util.UUID;

/** Something that a decision touches, by the name of its kind and its id, for rules that only its own module can answer. */
public record Thing(String kind, UUID id) {}
