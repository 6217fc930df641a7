package it.mics.bottega.demo.conflict;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.kernel.LookAlikes;
import it.mics.bottega.platform.OnDemo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where the researcher and a leader of the sign-in page work, a project that runs, and with whom the company competes. */
@Component
@OnDemo
@Order(91)
class DemoDeclarations implements DemoPart {
    private static final UUID LEADER_3 = DemoIds.of("account", "leader3");
    private static final UUID GIULIA = DemoIds.of("account", "giulia");
    private static final UUID KARIM = DemoIds.of("account", "karim");

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        worksIn(
                jdbc,
                GIULIA,
                "DEPARTMENT",
                "Dipartimento di Scienza dei materiali",
                "scienza materiali",
                at.minusDays(60));
        worksIn(jdbc, GIULIA, "GROUP", "Tinture naturali e fibre", "tinture naturali fibre", at.minusDays(60));
        worksIn(
                jdbc,
                LEADER_3,
                "DEPARTMENT",
                "Dipartimento di Ingegneria chimica",
                "ingegneria chimica",
                at.minusDays(200));
        jdbc.update(
                """
                insert into declared_relation (id, account_id, kind, other_account, runs_until, declared_at)
                select ?, a.id, 'JOINT_PROJECT', b.id, ?, ? from account a, account b where a.id = ? and b.id = ?
                on conflict do nothing""",
                DemoIds.of("relation", GIULIA, KARIM),
                LocalDate.ofInstant(now, ZoneOffset.UTC).plusMonths(16).withDayOfMonth(28),
                at.minusDays(30),
                GIULIA,
                KARIM);
        String company = "(select organisation_id from role_grant where role = 'COMPANY_MEMBER' and revoked_at is null"
                + " and account_id = (select account_id from login_identity where provider = 'demo' and subject = 'company'))";
        jdbc.update(
                "insert into company_sub_sector (organisation_id, sub_sector) select o.id, 'FURNISHING_AND_INTERIORS'"
                        + " from organisation o where o.id in " + company + " on conflict do nothing");
        jdbc.update(
                "insert into company_competitor (organisation_id, competitor_id) select o.id, c.id from organisation o,"
                        + " (select id from organisation where demo and kind = 'COMPANY' and id not in " + company
                        + " order by name_it limit 1) c where o.id in " + company + " on conflict do nothing");
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from work_unit where account_id = ?)", Boolean.class, GIULIA));
    }

    private static void worksIn(
            JdbcTemplate jdbc, UUID person, String kind, String name, String telling, OffsetDateTime since) {
        jdbc.update("""
                insert into work_unit (id, account_id, organisation_id, kind, name, name_key, declared_at)
                select ?, account_id, organisation_id, ?, ?, ?, ? from affiliation
                where account_id = ? and until is null order by since, id limit 1 on conflict do nothing""", DemoIds.of("unit", person, kind), kind, name, LookAlikes.shape(telling), since, person);
    }
}
