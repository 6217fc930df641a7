package it.mics.bottega.room;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;
import java.time.Instant;
import java.util.Set;

/** A member said something to the team, and to whom in particular. */
public record RoomMessageWritten(
        RoomMessageId message, TeamId team, AccountId author, Set<AccountId> mentioned, Instant at) {}
