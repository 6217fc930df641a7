package it.mics.bottega.demo.conflict;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.platform.OnDemo;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Leader 3 also works where one person works whom a company would like to meet, and once supervised another one; leader 6 has
 * decided about a colleague, and that waits for the signature of the programme office.
 */
@Component
@OnDemo
@Order(75)
class DemoConflicts implements DemoPart {
    private static final UUID LEADER_3 = DemoIds.of("account", "leader3");
    private static final UUID LEADER_6 = DemoIds.of("account", "leader6");
    private static final UUID KARIM = DemoIds.of("account", "karim");
    private static final UUID GIULIA = DemoIds.of("account", "giulia");
    private static final UUID MATTEO = DemoIds.of("account", "matteo");

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        alsoWorksWhere(jdbc, LEADER_3, KARIM, "Ricercatore associato", at.minusMonths(20));
        waiting(jdbc, "xylella-furniture-composite").stream()
                .limit(1)
                .forEach(found -> declares(jdbc, LEADER_3, "SUPERVISION", found.person(), at.minusDays(2)));
        declares(jdbc, GIULIA, "FAMILY", MATTEO, at.minusDays(40));
        waiting(jdbc, "lasts-from-lasts").stream().limit(1).forEach(found -> {
            alsoWorksWhere(jdbc, LEADER_6, found.person(), "Docente a contratto", at.minusMonths(30));
            proposes(jdbc, found, now.minus(Duration.ofHours(20)).atOffset(ZoneOffset.UTC));
        });
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from declared_relation where account_id = ?)", Boolean.class, GIULIA));
    }

    private record Waiting(UUID caseId, UUID introduction, UUID person) {}

    private static List<Waiting> waiting(JdbcTemplate jdbc, String challenge) {
        return jdbc.query(
                """
                select c.id, i.id as introduction, i.person_id from moderation_case c
                join introduction i on i.id = c.subject and c.subject_type = 'introduction'
                where c.status = 'OPEN' and i.challenge_id = ? order by c.opened_at, c.id""",
                (row, n) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getObject("introduction", UUID.class),
                        row.getObject("person_id", UUID.class)),
                DemoIds.of("challenge", challenge));
    }

    private static void alsoWorksWhere(
            JdbcTemplate jdbc, UUID leader, UUID person, String title, OffsetDateTime since) {
        jdbc.update("""
                insert into affiliation (id, account_id, organisation_id, role_title, since, verified_by)
                select ?, ?, organisation_id, ?, ?::date, 'ORG_ADMIN' from affiliation
                where account_id = ? and until is null and organisation_id not in (
                    select organisation_id from affiliation where account_id = ?)
                order by since, id limit 1 on conflict do nothing""", DemoIds.of("affiliation", leader, "also"), leader, title, since, person, leader);
    }

    private static void declares(JdbcTemplate jdbc, UUID person, String kind, UUID other, OffsetDateTime at) {
        jdbc.update("""
                insert into declared_relation (id, account_id, kind, other_account, declared_at)
                select ?, a.id, ?, b.id, ? from account a, account b where a.id = ? and b.id = ? on conflict do nothing""", DemoIds.of("relation", person, other), kind, at, person, other);
    }

    private static void proposes(JdbcTemplate jdbc, Waiting found, OffsetDateTime at) {
        UUID check = DemoIds.of("check", found.caseId());
        jdbc.update(
                """
                insert into co_signature (id, case_id, proposed_by, proposed_at, outcome, reason_code, note)
                values (?, ?, ?, ?, 'APPROVE', 'FIT_WITH_NOTE', ?)""",
                DemoIds.of("signature", found.caseId()),
                found.caseId(),
                LEADER_6,
                at,
                "Ha già provato la rimacinazione delle forme: chiedetele quante volte regge prima di perdere tenuta.");
        jdbc.update("""
                insert into decision_check
                  (id, subject_type, subject, case_id, person, part, acting_as, outcome, reason_code, rules_version, at)
                select ?, 'introduction', ?, ?, ?, 'PROPOSED', 'SPOKE_LEADER 6', 'APPROVE', 'FIT_WITH_NOTE', max(version), ?
                from conflict_rule""", check, found.introduction(), found.caseId(), LEADER_6, at);
        jdbc.update("""
                insert into decision_finding (check_id, position, rule, severity, sentence_it, sentence_en, confidential)
                select ?, 0, 'SAME_INSTITUTION', 'SOFT', 'stessa istituzione di una persona coinvolta: ' || o.name_it,
                  'same institution as a person concerned: ' || o.name_en, false
                from affiliation a join organisation o on o.id = a.organisation_id
                where a.account_id = ? and a.until is null order by a.since, a.id limit 1""", check, found.person());
    }
}
