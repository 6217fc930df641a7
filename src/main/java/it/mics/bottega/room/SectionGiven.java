package it.mics.bottega.room;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.team.TeamId;
import java.time.Instant;

/** A part of the proposal was given to a member by another one. */
public record SectionGiven(TeamId team, ProposalSection section, AccountId to, Instant at) {}
