package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.taxonomy.SkillId;
import java.util.List;

/** Somebody who could fill a role: by how many points the team would grow, to what sum, and which of the wanted skills the person covers. */
public record RoleCandidate(
        AccountId account, String headline, double marginal, double teamScore, List<SkillId> covers) {}
