package it.mics.bottega.room;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something a member said to the team.
 *
 * @param author null where the account was erased
 * @param name what to call the author
 * @param words null where the author took them back
 */
public record RoomMessage(
        RoomMessageId id,
        @Nullable AccountId author,
        String name,
        Instant at,
        @Nullable String words,
        Set<AccountId> mentioned) {}
