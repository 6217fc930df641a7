package it.mics.bottega.demo.report;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.WorkingDays;
import it.mics.bottega.platform.OnDemo;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Two readers of an open challenge miss the same thing in it; the leader of Spoke 3 decides. */
@Component
@OnDemo
@Order(76)
class DemoReports implements DemoPart {
    private static final UUID CHALLENGE = DemoIds.of("challenge", "xylella-furniture-composite");
    private static final UUID CASE = DemoIds.of("case", "report", CHALLENGE);

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        Instant first = now.minus(Duration.ofHours(21));
        jdbc.update("""
                insert into moderation_case (id, subject_type, subject, spoke, opened_at, due_at)
                select ?, 'report', id, 3, ?, ? from challenge where id = ? and status = 'OPEN'
                on conflict do nothing""", CASE, utc(first), utc(WorkingDays.after(first, ModerationDesk.DAYS_TO_DECIDE)), CHALLENGE);
        reports(
                jdbc,
                "karim",
                "Il testo parla di portare nel piazzale il legno di nove cooperative. Dalla zona delimitata per la Xylella i tronchi"
                        + " non escono senza autorizzazione: così com’è, chi risponde può mettersi nei guai.",
                first);
        reports(
                jdbc,
                "matteo",
                "Il bisogno mi pare vero, ma manca ogni cenno alle regole fitosanitarie. Basterebbe una riga.",
                now.minus(Duration.ofHours(4)));
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from report join account a on a.id = reporter where a.demo)", Boolean.class));
    }

    private static void reports(JdbcTemplate jdbc, String who, String words, Instant at) {
        jdbc.update("""
                insert into report (id, subject_type, subject, reporter, reason, words, case_id, reported_at)
                select ?, 'CHALLENGE', c.subject, a.id, 'MISLEADING', ?, c.id, ?
                from moderation_case c, account a where c.id = ? and a.id = ? on conflict do nothing""", DemoIds.of("report", who), words, utc(at), CASE, DemoIds.of("account", who));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
