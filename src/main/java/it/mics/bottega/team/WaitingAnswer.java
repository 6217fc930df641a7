package it.mics.bottega.team;

/** Something that waits: an invitation to me, a request of mine, or somebody’s request to a team that I lead. */
public record WaitingAnswer(Asking asking, TeamSummary team, TeamPerson person, boolean mineToAnswer) {}
