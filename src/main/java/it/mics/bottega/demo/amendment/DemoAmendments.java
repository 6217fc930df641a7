package it.mics.bottega.demo.amendment;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.platform.OnDemo;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One challenge has changed since it opened; a change of another one waits for the leader of its spoke. */
@Component
@OnDemo
@Order(69)
class DemoAmendments implements DemoPart {
    private static final UUID SILK = DemoIds.of("challenge", "natural-dyes-silk");
    private static final UUID LEATHER = DemoIds.of("challenge", "chrome-free-leather");

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        if (isOpen(jdbc, SILK, now)) changed(jdbc, now.minus(Duration.ofDays(3)));
        if (isOpen(jdbc, LEATHER, now)) waits(jdbc, now.minus(Duration.ofHours(20)));
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from challenge_amendment a join challenge c on c.id = a.challenge_id where c.demo)",
                Boolean.class));
    }

    /** What stands now is what came of it: before, the deadline was nearer and a sentence was missing. */
    private static void changed(JdbcTemplate jdbc, Instant decided) {
        UUID id = amendment(
                jdbc,
                SILK,
                "ANNOUNCED",
                "Tre squadre ci hanno chiesto campioni di organzino: servono dieci giorni per tesserli, e li diamo a tutti.",
                decided.minus(Duration.ofHours(30)));
        jdbc.update(
                "update challenge_amendment set status = 'ANNOUNCED', number = 1, decided_at = ? where id = ?",
                decided.atOffset(ZoneOffset.UTC),
                id);
        jdbc.update("""
                insert into challenge_amendment_change (amendment_id, position, field, language, before, after)
                select ?, row_number() over (order by field desc, language) - 1, field, language, before, after from (
                    select 'WANTED' as field, 'IT' as language, regexp_replace(wanted_it, '\\s*[^.]+\\.\\s*$', '') as before, wanted_it as after
                        from challenge where id = ?
                    union all select 'WANTED', 'EN', regexp_replace(wanted_en, '\\s*[^.]+\\.\\s*$', ''), wanted_en from challenge where id = ?
                    union all select 'SUBMIT_UNTIL', null, to_char((submit_until - interval '10 days') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                        to_char(submit_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from challenge where id = ?) as c
                where before is distinct from after and after is not null and before <> ''""", id, SILK, SILK, SILK);
    }

    private static void waits(JdbcTemplate jdbc, Instant proposed) {
        UUID id = amendment(
                jdbc,
                LEATHER,
                "PROPOSED",
                "Una prova in nebbia salina dura tre settimane. Con due settimane in più ogni squadra può farne una, e il premio copre i campioni.",
                proposed);
        jdbc.update("""
                insert into challenge_amendment_change (amendment_id, position, field, language, before, after)
                select ?, 0, 'PRIZE', null, prize_cents::text, (prize_cents + 1000000)::text from challenge where id = ?""", id, LEATHER);
        jdbc.update("""
                insert into challenge_amendment_change (amendment_id, position, field, language, before, after)
                select ?, p, field, null, to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                    to_char((moment + interval '14 days') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                from (select 1 as p, 'SUBMIT_UNTIL' as field, submit_until as moment from challenge where id = ?
                    union all select 2, 'DECIDE_BY', decide_by from challenge where id = ?) as d""", id, LEATHER, LEATHER);
        jdbc.update(
                """
                insert into moderation_case (id, subject_type, subject, spoke, opened_at, due_at)
                select ?, 'amendment', ?, primary_spoke, ?, ? from challenge where id = ?""",
                DemoIds.of("case", id),
                id,
                proposed.atOffset(ZoneOffset.UTC),
                proposed.plus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC),
                LEATHER);
    }

    /** Nothing is decided when it is written: its spoke does that afterwards. */
    private static UUID amendment(JdbcTemplate jdbc, UUID challenge, String as, String reason, Instant proposed) {
        UUID id = DemoIds.of("amendment", challenge, as);
        jdbc.update("""
                insert into challenge_amendment (id, challenge_id, status, reason, language, proposed_by, proposed_at)
                select ?, id, 'PROPOSED', ?, 'IT', author_id, ? from challenge where id = ?""", id, reason, proposed.atOffset(ZoneOffset.UTC), challenge);
        return id;
    }

    private static boolean isOpen(JdbcTemplate jdbc, UUID challenge, Instant now) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from challenge where id = ? and status = 'OPEN' and submit_until > ?)",
                Boolean.class,
                challenge,
                now.atOffset(ZoneOffset.UTC)));
    }
}
