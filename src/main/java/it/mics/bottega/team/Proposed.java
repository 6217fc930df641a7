package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import java.util.List;
import java.util.Map;

/** A composed team as the reader may see it: people by name only where their profile is for them. */
public record Proposed(
        ComposedTeam team, Coverage coverage, Map<AccountId, TeamPerson> people, List<AccountId> toInvite) {}
