package it.mics.bottega.demo.cases;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.platform.OnDemo;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A challenge about which its company is asked something, one that came from another spoke, and one that was handed over in confidence. */
@Component
@OnDemo
@Order(75)
class DemoCases implements DemoPart {
    private static final UUID ASKED = DemoIds.of("challenge", "sofa-foam-to-sofa-foam");
    private static final UUID MOVED = DemoIds.of("challenge", "dies-rebuilt-by-laser");
    private static final UUID SEALED = DemoIds.of("challenge", "abrasive-holders-rfid");
    private static final UUID LEADER_3 = DemoIds.of("account", "leader3");
    private static final UUID LEADER_6 = DemoIds.of("account", "leader6");
    private static final UUID LEADER_8 = DemoIds.of("account", "leader8");

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        OffsetDateTime yesterday = now.minus(Duration.ofHours(26)).atOffset(ZoneOffset.UTC);
        if (waits(jdbc, ASKED)) {
            jdbc.update(
                    """
                    insert into case_question (id, case_id, asked_by, question, asked_at)
                    select ?, id, ?, ?, greatest(?, opened_at) from moderation_case
                    where subject = ? and subject_type = 'challenge' and status = 'OPEN'""",
                    DemoIds.of("question", ASKED),
                    LEADER_3,
                    "Le schiume da recuperare sono solo vostre, o anche di altri marchi? Da questo dipende se basta un’etichetta o serve una selezione.",
                    yesterday,
                    ASKED);
            jdbc.update("""
                    update moderation_case set paused_at = (select asked_at from case_question where id = ?)
                    where subject = ? and subject_type = 'challenge' and status = 'OPEN'""", DemoIds.of("question", ASKED), ASKED);
        }
        if (waits(jdbc, MOVED) && there(jdbc, LEADER_8)) {
            jdbc.update(
                    """
                    insert into case_route (id, case_id, from_spoke, to_spoke, by_account, at, note)
                    select ?, id, 8, 6, ?, greatest(?, opened_at), ? from moderation_case
                    where subject = ? and subject_type = 'challenge' and status = 'OPEN'""",
                    DemoIds.of("route", MOVED),
                    LEADER_8,
                    yesterday,
                    "Si parla di ricostruire per via additiva: è materia vostra.",
                    MOVED);
            jdbc.update(
                    "update moderation_case set routed = 1 where subject = ? and subject_type = 'challenge' and status = 'OPEN'",
                    MOVED);
        }
        if (waits(jdbc, SEALED) && there(jdbc, LEADER_3)) {
            jdbc.update(
                    """
                    insert into case_handover (id, case_id, from_account, to_account, to_office, reason, at)
                    select ?, id, ?, ?, false, ?, greatest(?, opened_at) from moderation_case
                    where subject = ? and subject_type = 'challenge' and status = 'OPEN'""",
                    DemoIds.of("handover", SEALED),
                    LEADER_6,
                    LEADER_3,
                    "Mio fratello lavora da due anni nell’ufficio acquisti di questa azienda.",
                    yesterday,
                    SEALED);
            jdbc.update("""
                    update moderation_case set holder = 'PERSON', assignee = ?, spoke = 3, sealed = true
                    where subject = ? and subject_type = 'challenge' and status = 'OPEN'""", LEADER_3, SEALED);
        }
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from case_handover join account on account.id = from_account where demo)",
                Boolean.class));
    }

    /** In a demonstration of an earlier version somebody may have decided meanwhile, or the clock may have moved on. */
    private static boolean waits(JdbcTemplate jdbc, UUID challenge) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (select from moderation_case where subject = ? and subject_type = 'challenge'
                and status = 'OPEN' and holder = 'SPOKE' and paused_at is null and not joint)""", Boolean.class, challenge));
    }

    private static boolean there(JdbcTemplate jdbc, UUID account) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from account where id = ?)", Boolean.class, account));
    }
}
