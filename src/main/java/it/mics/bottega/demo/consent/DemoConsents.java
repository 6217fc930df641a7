package it.mics.bottega.demo.consent;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.platform.OnDemo;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Everybody whose profile is seen has agreed to that; the researcher of the sign-in page has changed her mind more than once. */
@Component
@OnDemo
@Order(90)
class DemoConsents implements DemoPart {
    private static final String RESEARCHER =
            "(select account_id from login_identity where provider = 'demo' and subject = 'researcher')";

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        jdbc.update("delete from consent where purpose <> 'PROPOSED_BY_NIGHT' and account_id = " + RESEARCHER);
        given(jdbc, "PROFILE_SHOWN", "visibility <> 'HIDDEN'");
        given(jdbc, "BEING_ASKED", "open_to_teams");
        jdbc.update("delete from consent where purpose <> 'PROPOSED_BY_NIGHT' and account_id = " + RESEARCHER);
        past(jdbc, now, "PROFILE_SHOWN", 420, 150);
        past(jdbc, now, "PROFILE_SHOWN", 121, null);
        past(jdbc, now, "BEING_ASKED", 420, 380);
        past(jdbc, now, "BEING_ASKED", 121, null);
        past(jdbc, now, "ORCID_WORKS", 96, 41);
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from consent where withdrawn_at is not null"
                        + " and purpose = 'ORCID_WORKS' and account_id = " + RESEARCHER
                        + ")",
                Boolean.class));
    }

    private static void given(JdbcTemplate jdbc, String purpose, String where) {
        jdbc.update("""
                insert into consent (id, account_id, purpose, text_version, given_at)
                select gen_random_uuid(), account_id, ?, 1, updated_at from researcher_profile
                where account_id in (select id from account where demo) and """ + " " + where + " on conflict do nothing", purpose);
    }

    private static void past(
            JdbcTemplate jdbc, Instant now, String purpose, int daysAgo, @Nullable Integer withdrawnDaysAgo) {
        jdbc.update(
                "insert into consent (id, account_id, purpose, text_version, given_at, withdrawn_at)"
                        + " select ?, account_id, ?, 1, ?, ?::timestamptz from " + RESEARCHER + " who",
                UUID.randomUUID(),
                purpose,
                before(now, daysAgo),
                withdrawnDaysAgo == null ? null : before(now, withdrawnDaysAgo));
    }

    private static java.time.OffsetDateTime before(Instant now, int days) {
        return now.minusSeconds(days * 86_400L).atOffset(ZoneOffset.UTC);
    }
}
