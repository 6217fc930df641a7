package it.mics.bottega.governance;

import it.mics.bottega.taxonomy.Spoke;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long decisions take at each spoke: numbers alone, nothing of what is decided about. */
@Service
@PreAuthorize("hasAnyRole('PROGRAMME_OFFICE', 'AUDITOR')")
public class DecisionTimes {
    /** So far back it is counted. */
    public static final Duration PERIOD = Duration.ofDays(90);
    /** Of fewer decisions no rate is told. */
    public static final int FEWEST = 5;

    private final JdbcClient jdbc;
    private final Taxonomy taxonomy;
    private final Clock clock;

    DecisionTimes(JdbcClient jdbc, Taxonomy taxonomy, Clock clock) {
        this.jdbc = jdbc;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /** All spokes in their order. */
    @Transactional(readOnly = true)
    public List<SpokeTimes> bySpoke() {
        Instant now = clock.instant();
        Map<Integer, List<Taken>> decided = decided(now).stream().collect(Collectors.groupingBy(Taken::spoke));
        Map<Integer, int[]> waiting = waiting(now);
        return taxonomy.spokes().stream()
                .map(Spoke::number)
                .sorted()
                .map(spoke ->
                        times(spoke, waiting.getOrDefault(spoke, new int[4]), decided.getOrDefault(spoke, List.of())))
                .toList();
    }

    private Map<Integer, int[]> waiting(Instant now) {
        return jdbc
                .sql("""
                        select c.spoke, count(*) as waiting, count(c.paused_at) as paused,
                            count(*) filter (where c.paused_at is null and c.due_at < :now) as late,
                            count(*) filter (where c.holder = 'OFFICE' or c.stage = 3
                                or not exists (select from case_seat s where s.case_id = c.id)) as office
                        from moderation_case c where c.status = 'OPEN' group by c.spoke""")
                .param("now", CaseQueries.utc(now))
                .query((row, n) -> Map.entry(row.getInt("spoke"), new int[] {
                    row.getInt("waiting"), row.getInt("paused"), row.getInt("late"), row.getInt("office")
                }))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Taken> decided(Instant now) {
        return jdbc.sql("""
                select spoke, opened_at, due_at, closed_at from moderation_case
                where status = 'DECIDED' and closed_at between :from and :now""")
                .param("from", CaseQueries.utc(now.minus(PERIOD)))
                .param("now", CaseQueries.utc(now))
                .query((row, n) -> new Taken(
                        row.getInt("spoke"),
                        WorkingDays.between(
                                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                                row.getObject("closed_at", OffsetDateTime.class).toInstant()),
                        !row.getObject("closed_at", OffsetDateTime.class)
                                .isAfter(row.getObject("due_at", OffsetDateTime.class))))
                .list();
    }

    private static SpokeTimes times(int spoke, int[] waiting, List<Taken> taken) {
        return new SpokeTimes(
                spoke,
                waiting[0],
                waiting[1],
                waiting[2],
                waiting[3],
                taken.size(),
                taken.size() < FEWEST ? null : median(taken),
                taken.size() < FEWEST
                        ? null
                        : Math.toIntExact(
                                100 * taken.stream().filter(Taken::inTime).count() / taken.size()));
    }

    private static @Nullable Double median(List<Taken> taken) {
        int[] days = taken.stream().mapToInt(Taken::days).sorted().toArray();
        int middle = days.length / 2;
        return days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
    }

    private record Taken(int spoke, int days, boolean inTime) {}
}
