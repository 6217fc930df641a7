package it.mics.bottega.team.motion;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;
import org.jspecify.annotations.Nullable;

/** A team began to decide something, or has decided it; the leader before is named where the lead has changed. */
public record MotionMoved(
        MotionId id,
        TeamId team,
        MotionKind kind,
        AccountId about,
        AccountId by,
        boolean carried,
        @Nullable AccountId leaderBefore) {}
