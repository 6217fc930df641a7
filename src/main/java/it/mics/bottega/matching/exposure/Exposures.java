package it.mics.bottega.matching.exposure;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.matching.Factor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who was shown in which list, once for each reader in a window, without keeping who looked. */
@Service
public class Exposures {
    /** What counts is what was shown in this time. */
    public static final Duration WINDOW = Duration.ofDays(30);

    /** How the reason is kept where it is no factor. */
    static final String FOR_TEAM = "TEAM";

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final ReaderMarks marks;
    private final Clock clock;

    Exposures(JdbcClient jdbc, CurrentActor current, ReaderMarks marks, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.marks = marks;
        this.clock = clock;
    }

    /** Somebody in a list, and the factor that mostly brought them there; none where it was what they would add to a team. */
    public record Shown(AccountId person, @Nullable Factor reason) {
        /** Somebody who is shown for what they would add to a team. */
        public static Shown forTeam(AccountId person) {
            return new Shown(person, null);
        }
    }

    /** In how many lists somebody was shown, each counted once for each reader, and for how many challenges. */
    record Recent(int times, int challenges) {
        static final Recent NEVER = new Recent(0, 0);
    }

    /** Keeps that these people were shown in this order to the person who is acting; the same list counts once in a window. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void shown(ShownIn list, ChallengeId challenge, List<Shown> people) {
        if (people.isEmpty()) return;
        Instant now = clock.instant();
        UUID mark = marks.of(current.require().id(), list, challenge);
        jdbc.sql("""
                        insert into exposure (account_id, mark, list, challenge_id, rank, reason, shown_at)
                        select account.id, :mark, :list, :challenge, seen.rank, seen.reason, :now
                        from unnest(:people::uuid[], :reasons::text[]) with ordinality as seen (person, reason, rank)
                        join account on account.id = seen.person
                        on conflict (account_id, mark) do update set shown_at = excluded.shown_at,
                            rank = case when exposure.shown_at > :since then least(exposure.rank, excluded.rank)
                                else excluded.rank end,
                            reason = excluded.reason""")
                .param("since", since())
                .param("mark", mark)
                .param("list", list.name())
                .param("challenge", challenge.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "people",
                        people.stream().map(each -> each.person().value()).toArray(UUID[]::new))
                .param(
                        "reasons",
                        people.stream().map(each -> name(each.reason())).toArray(String[]::new))
                .update();
    }

    /** How often each of these people was shown in the window; who was not is absent. */
    Map<AccountId, Recent> recent(Collection<AccountId> people) {
        Map<AccountId, Recent> counts = new HashMap<>();
        jdbc.sql("select account_id, count(*) as times, count(distinct challenge_id) as challenges from exposure"
                        + " where shown_at > :since and account_id = any(:people) group by account_id")
                .param("since", since())
                .param("people", people.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    counts.put(
                            new AccountId(row.getObject("account_id", UUID.class)),
                            new Recent(row.getInt("times"), row.getInt("challenges")));
                });
        return counts;
    }

    /** In how many lists this person was shown in the window, for who decides whether they are introduced. */
    @Transactional(readOnly = true)
    public int times(AccountId person) {
        return recent(List.of(person)).getOrDefault(person, Recent.NEVER).times();
    }

    /** How often anybody was shown in the window. */
    int all() {
        return jdbc.sql("select count(*) from exposure where shown_at > :since")
                .param("since", since())
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC);
    }

    private static String name(@Nullable Factor reason) {
        return reason == null ? FOR_TEAM : reason.name();
    }
}
