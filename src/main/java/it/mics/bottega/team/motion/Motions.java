package it.mics.bottega.team.motion;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamFacts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page of a team shows its member: what is being decided, by whom, and since when the leader has done nothing. */
public record Motions(TeamFacts team, List<Motion> open, Optional<Instant> idleSince, Map<AccountId, String> names) {
    /** True while the roster may still change. */
    public boolean possible() {
        return team.status().open();
    }

    /** True where something of this kind is being decided. */
    public boolean open(MotionKind kind) {
        return open.stream().anyMatch(motion -> motion.kind() == kind);
    }
}
