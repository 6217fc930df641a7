package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.Optional;

/** When somebody last did something for a team, as a module above knows it; what somebody only looks at leaves no trace. */
public interface TeamTrace {
    /** The last moment, or empty where this module knows of none. */
    Optional<Instant> last(TeamId team, AccountId member);
}
