package it.mics.bottega.team.roster;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamFacts;
import java.util.Map;
import java.util.Optional;

/**
 * What the reader sees and can do about the roster of a team that has handed in.
 *
 * @param open the change that is under way
 * @param decides true where the reader moderates
 */
public record RosterDesk(TeamFacts team, Optional<RosterChange> open, boolean decides, Map<AccountId, String> names) {}
