package it.mics.bottega.governance;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a question to the party of a case; random, never a sequence. */
public record QuestionId(UUID value) implements Serializable {}
