package it.mics.bottega.demo.oversight;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.DemoRows;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.platform.OnDemo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The auditor and the technical administrator. */
@Component
@OnDemo
@Order(21)
class DemoOverseers implements DemoPart {
    private static final int MONTHS = 40;

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        OffsetDateTime since = now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS);
        DemoRows accounts = new DemoRows("account", "id", "display_name", "email", "language", "demo", "created_at");
        DemoRows logins = new DemoRows("login_identity", "provider", "subject", "account_id");
        DemoRows grants = new DemoRows("role_grant", "id", "account_id", "role", "scope", "granted_at");
        for (Overseer each : Overseer.values()) {
            UUID id = DemoIds.of("account", each.login);
            accounts.add(id, each.title, each.login + "@example.org", "it", true, since);
            logins.add("demo", each.login, id);
            grants.add(DemoIds.of("grant", each.login, each.name()), id, each.name(), "GLOBAL", since);
        }
        accounts.write(jdbc);
        logins.write(jdbc);
        grants.write(jdbc);
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from account where id = ?)",
                Boolean.class,
                DemoIds.of("account", Overseer.AUDITOR.login)));
    }

    private enum Overseer {
        AUDITOR("auditor", "Controllo (demo)"),
        TECHNICAL_ADMIN("technical-admin", "Gestione tecnica (demo)");

        private final String login;
        private final String title;

        Overseer(String login, String title) {
            this.login = login;
            this.title = title;
        }
    }
}
