package it.mics.bottega.team.motion;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;
import java.time.Instant;
import java.util.Set;

/** Something that is being decided: about whom, why, and who is for it so far. */
public record Motion(
        MotionId id,
        TeamId team,
        MotionKind kind,
        AccountId about,
        AccountId by,
        String reason,
        Instant at,
        Set<AccountId> voices) {

    /** How many voices it takes among so many members: two to take somebody out, more than half to change the leader. */
    public int needed(int members) {
        return kind == MotionKind.REMOVE ? 2 : members / 2 + 1;
    }
}
