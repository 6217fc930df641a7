package it.mics.bottega.team.agreement;

import it.mics.bottega.team.TeamId;

/** A newer version of the agreement is in force, and the members of this team have to accept it before they send. */
public record TeamAgreementRenewed(TeamId team, int version) {}
