package it.mics.bottega.matching.exposure;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.matching.Factor;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the person who is acting was shown to others, and why; never to whom. */
@Service
public class OwnExposure {
    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final Clock clock;

    OwnExposure(
            JdbcClient jdbc, CurrentActor current, ChallengeRegister challenges, ChallengePolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.challenges = challenges;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * A list of a challenge: how often one stood in it, from which place to which, and what mostly brought one there; no factor where it
     * was what one would add to a team.
     */
    public record Place(
            ShownIn list,
            ChallengeFacts challenge,
            int times,
            int best,
            int last,
            @Nullable Factor reason) {
        /** The message key of what mostly brought one there. */
        public String reasonKey() {
            return reason == null ? "exposure.forTeam" : reason.key();
        }
    }

    private record Row(
            ShownIn list,
            ChallengeId challenge,
            int times,
            int best,
            int last,
            @Nullable Factor reason) {}

    /** The lists of the window about challenges that the person may read, the most frequent first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('RESEARCHER')")
    public List<Place> mine() {
        Actor actor = current.require();
        List<Row> rows = jdbc.sql("""
                        select list, challenge_id, count(*) as times, min(rank) as best, max(rank) as last,
                            mode() within group (order by reason) as reason
                        from exposure where account_id = :account and shown_at > :since
                        group by list, challenge_id order by times desc, best, challenge_id, list""")
                .param("account", actor.id().value())
                .param("since", clock.instant().minus(Exposures.WINDOW).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Row(
                        ShownIn.valueOf(row.getString("list")),
                        new ChallengeId(row.getObject("challenge_id", UUID.class)),
                        row.getInt("times"),
                        row.getInt("best"),
                        row.getInt("last"),
                        reason(row.getString("reason"))))
                .list();
        Map<ChallengeId, ChallengeFacts> facts =
                challenges.present(rows.stream().map(Row::challenge).distinct().toList()).stream()
                        .filter(challenge -> policy.mayRead(actor, challenge))
                        .map(challenge -> policy.seenBy(actor, challenge))
                        .collect(Collectors.toMap(ChallengeFacts::id, Function.identity()));
        return rows.stream()
                .filter(row -> facts.containsKey(row.challenge()))
                .map(row -> new Place(
                        row.list(),
                        Objects.requireNonNull(facts.get(row.challenge())),
                        row.times(),
                        row.best(),
                        row.last(),
                        row.reason()))
                .toList();
    }

    private static @Nullable Factor reason(String kept) {
        return kept.equals(Exposures.FOR_TEAM) ? null : Factor.valueOf(kept);
    }
}
