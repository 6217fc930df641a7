package it.mics.bottega.team;

/** Somebody who could fill a role, as the reader may see them, with what they would add, and the coverage of the team with them. */
public record SuggestedPerson(RoleCandidate ranked, TeamPerson person, Coverage joined) {}
