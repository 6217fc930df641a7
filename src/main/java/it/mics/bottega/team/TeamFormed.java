package it.mics.bottega.team;

/** A team was founded. */
public record TeamFormed(TeamId team) {}
