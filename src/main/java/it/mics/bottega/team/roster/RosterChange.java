package it.mics.bottega.team.roster;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to go from a team that has handed in.
 *
 * @param words what the person says about it
 * @param heardAt when they said it; null until they do
 * @param decidedAt when a moderator allowed it; null until then
 * @param confirmed who of those who remain has confirmed since
 */
public record RosterChange(
        RosterChangeId id,
        TeamId team,
        AccountId about,
        AccountId askedBy,
        String reason,
        Instant askedAt,
        String words,
        @Nullable Instant heardAt,
        @Nullable Instant decidedAt,
        String decision,
        Set<AccountId> confirmed) {
    /** So long the person has to say something, before it can be decided without. */
    public static final Duration TO_BE_HEARD = Duration.ofDays(5);

    /** Where it stands. */
    public enum Stage {
        HEARING,
        DECIDING,
        CONFIRMING
    }

    /** Where it stands now. */
    public Stage stage(Instant now) {
        if (decidedAt != null) return Stage.CONFIRMING;
        return heardAt != null || !now.isBefore(askedAt.plus(TO_BE_HEARD)) ? Stage.DECIDING : Stage.HEARING;
    }
}
