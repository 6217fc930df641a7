package it.mics.bottega.team.motion;

import it.mics.bottega.governance.LastActs;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamTrace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When a leader last did something for the team: founded it, invited, answered, wrote, confirmed, or was given the lead. */
@Component
class LeaderTraces {
    /** A leader who has done nothing for so long can be replaced. */
    static final Duration IDLE = Duration.ofDays(7);

    private final LastActs acts;
    private final List<TeamTrace> traces;

    LeaderTraces(LastActs acts, List<TeamTrace> traces) {
        this.acts = acts;
        this.traces = traces;
    }

    /** Since when the leader has done nothing, where that is long enough; empty for a leader who is at work. */
    Optional<Instant> idleSince(TeamFacts team, Instant now) {
        AccountId leader = team.leader().orElse(null);
        if (leader == null) return Optional.empty();
        return Stream.concat(
                        acts.of("team", team.id().value(), leader, "team.HAND_OVER").stream(),
                        traces.stream().flatMap(trace -> trace.last(team.id(), leader).stream()))
                .max(Instant::compareTo)
                .filter(last -> Duration.between(last, now).compareTo(IDLE) >= 0);
    }
}
