package it.mics.bottega.team;

/** Somebody who could fill a role, as the reader may see them, with what they would add. */
public record SuggestedPerson(RoleCandidate ranked, TeamPerson person) {}
