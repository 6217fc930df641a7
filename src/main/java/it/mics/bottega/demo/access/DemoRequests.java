package it.mics.bottega.demo.access;

import it.mics.bottega.demo.DemoRows;
import it.mics.bottega.demo.material.DemoIds;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes requests in each state, with what goes with it: the acceptance, the readings, the notice that waits. */
class DemoRequests {
    private final JdbcTemplate jdbc;
    private final Instant now;

    DemoRequests(JdbcTemplate jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    void waits(UUID challenge, UUID person, String reason, int daysAgo) {
        Instant asked = DemoAccess.daysAgo(now, daysAgo);
        request(challenge, person, "REQUESTED", reason, asked, null, null, null);
        notice(challenge, author(challenge), "ACCESS_REQUESTED", person, asked);
    }

    void letIn(UUID challenge, UUID person, String reason, int daysAgo) {
        Instant asked = DemoAccess.daysAgo(now, daysAgo);
        Instant decided = asked.plus(Duration.ofHours(26));
        request(challenge, person, "GRANTED", reason, asked, decided, null, null);
        notice(challenge, person, "ACCESS_GRANTED", person, decided);
    }

    void refused(UUID challenge, UUID person, String reason, int daysAgo, String answer) {
        Instant asked = DemoAccess.daysAgo(now, daysAgo);
        request(challenge, person, "DENIED", reason, asked, asked.plus(Duration.ofHours(25)), null, answer);
    }

    void reads(UUID challenge, UUID person, String reason, int daysAgo, int times) {
        Instant asked = DemoAccess.daysAgo(now, daysAgo);
        Instant agreed = asked.plus(Duration.ofHours(30));
        UUID id = request(challenge, person, "ACTIVE", reason, asked, asked.plus(Duration.ofHours(3)), agreed, null);
        jdbc.update("""
                insert into agreement_acceptance (access_id, account_id, challenge_id, organisation_id, agreement, sha256, accepted_at)
                select b.id, b.account_id, b.challenge_id, b.organisation_id, v.version, v.sha256, b.agreed_at
                from brief_access b, brief_agreement v where b.id = ? and v.version = 1""", id);
        DemoRows readings = new DemoRows(
                "brief_reading", "id", "challenge_id", "account_id", "access_id", "organisation_id", "read_at");
        for (int i = 0; i < times; i++)
            readings.add(
                    DemoIds.of("reading", id, i),
                    challenge,
                    person,
                    id,
                    organisation(person),
                    utc(agreed.plus(Duration.ofHours(1 + 77L * i))));
        readings.write(jdbc);
    }

    private UUID request(
            UUID challenge,
            UUID person,
            String status,
            String reason,
            Instant asked,
            @Nullable Instant decided,
            @Nullable Instant agreed,
            @Nullable String answer) {
        UUID id = DemoIds.of("access", challenge, person);
        DemoRows rows = new DemoRows(
                "brief_access",
                "id",
                "challenge_id",
                "account_id",
                "organisation_id",
                "status",
                "reason",
                "requested_at",
                "decided_at",
                "decided_by",
                "agreed_at",
                "ended_at",
                "ended_by",
                "answer");
        UUID decidedBy = decided == null ? null : author(challenge);
        rows.add(
                id,
                challenge,
                person,
                organisation(person),
                status,
                reason,
                utc(asked),
                utc(decided),
                decidedBy,
                utc(agreed),
                answer == null ? null : utc(decided),
                answer == null ? null : decidedBy,
                answer);
        rows.write(jdbc);
        return id;
    }

    private void notice(UUID challenge, UUID whom, String kind, UUID about, Instant at) {
        jdbc.update(
                """
                insert into notice (id, account_id, kind, event_key, subject_it, subject_en, detail, link, created_at)
                select ?, ?, ?, ?, title_it, title_en, '', ?, ? from challenge where id = ?""",
                DemoIds.of("notice", whom, kind, challenge, about),
                whom,
                kind,
                kind + ":demo:" + challenge + ":" + about,
                "challenge/" + challenge,
                utc(at),
                challenge);
    }

    private UUID author(UUID challenge) {
        return one("select author_id from challenge where id = ?", challenge);
    }

    private UUID organisation(UUID person) {
        return one("select organisation_id from affiliation where account_id = ? and until is null limit 1", person);
    }

    private UUID one(String query, UUID of) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject(query, UUID.class, of));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
