package it.mics.bottega.team;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import java.time.Instant;
import java.util.Map;

/** A role that a team looks to fill: how many places are left, since when, and which skills at which level. */
public record OpenRoleDetails(
        OpenRoleId id, TeamId team, LocalizedText title, int places, Instant openedAt, Map<SkillId, Integer> skills) {}
