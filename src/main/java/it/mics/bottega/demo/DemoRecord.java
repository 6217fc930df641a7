package it.mics.bottega.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The record of who did what to the things of one kind, in the order in which it happened. */
final class DemoRecord {
    private final String subjectType;
    private final List<Act> acts = new ArrayList<>();

    DemoRecord(String subjectType) {
        this.subjectType = subjectType;
    }

    /** Something that somebody did; without an actor the application did it by itself. */
    void add(Instant at, @Nullable UUID actor, String as, String action, UUID subject, @Nullable String reason) {
        acts.add(new Act(at, actor, as, action, subject, reason));
    }

    void write(JdbcTemplate jdbc) {
        DemoRows rows =
                new DemoRows("audit_entry", "at", "actor", "acting_as", "action", "subject_type", "subject", "reason");
        acts.sort(Comparator.comparing(Act::at));
        for (Act act : acts) {
            rows.add(
                    act.at().atOffset(ZoneOffset.UTC),
                    act.actor(),
                    act.as(),
                    act.action(),
                    subjectType,
                    act.subject(),
                    act.reason());
        }
        rows.write(jdbc);
    }

    private record Act(
            Instant at,
            @Nullable UUID actor,
            String as,
            String action,
            UUID subject,
            @Nullable String reason) {}
}
