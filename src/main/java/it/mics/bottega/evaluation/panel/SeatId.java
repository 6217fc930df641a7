package it.mics.bottega.evaluation.panel;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one juror's place on one panel. */
public record SeatId(UUID value) implements Serializable {}
