package it.mics.bottega.team;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import java.util.Map;

/** What a leader writes about a role to fill: its title, how many people, and the skills with the level that each needs. */
public record OpenRoleForm(LocalizedText title, int places, Map<SkillId, Integer> skills) {}
