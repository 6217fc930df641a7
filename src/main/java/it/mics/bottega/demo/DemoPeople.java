package it.mics.bottega.demo;

import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.platform.OnDemo;
import it.mics.bottega.taxonomy.ReferenceFiles;
import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The accounts that the story names: personas, leaders, the programme office and who speaks for each company. */
@Component
@OnDemo
@Order(20)
class DemoPeople implements DemoPart {
    private static final String FILE = "demo/people.yaml";
    private static final int MONTHS_OF_MEMBERS = 16;

    private final DemoOrganisations organisations;

    DemoPeople(DemoOrganisations organisations) {
        this.organisations = organisations;
    }

    static UUID id(String key) {
        return DemoIds.of("account", key);
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        Writer writer = new Writer(now);
        for (var person : ReferenceFiles.records(FILE, "people")) {
            String organisation = DemoFiles.optional(person, "organisation");
            writer.person(
                    DemoFiles.string(person, "key"),
                    DemoFiles.optional(person, "login"),
                    DemoFiles.string(person, "name"),
                    organisation == null ? null : organisations.find(organisation),
                    DemoFiles.optional(person, "title"),
                    DemoFiles.number(person, "months"));
            writer.grant(
                    DemoFiles.string(person, "key"),
                    DemoFiles.string(person, "role"),
                    null,
                    person.get("spoke") instanceof Integer n ? n : null);
        }
        for (var member : ReferenceFiles.records(FILE, "members")) {
            String company = DemoFiles.string(member, "company");
            UUID organisation = organisations.get(company);
            writer.person(
                    company,
                    DemoFiles.optional(member, "login"),
                    DemoFiles.string(member, "name"),
                    organisation,
                    DemoFiles.string(member, "title"),
                    MONTHS_OF_MEMBERS);
            writer.grant(company, "COMPANY_MEMBER", organisation, null);
        }
        writer.write(jdbc);
    }

    /** Collects the rows of people; researchers drawn by lot use it too. */
    static final class Writer {
        private final DemoRows accounts =
                new DemoRows("account", "id", "display_name", "email", "language", "demo", "created_at");
        private final DemoRows logins = new DemoRows("login_identity", "provider", "subject", "account_id");
        private final DemoRows affiliations = new DemoRows(
                "affiliation", "id", "account_id", "organisation_id", "role_title", "since", "verified_by");
        private final DemoRows grants = new DemoRows(
                "role_grant", "id", "account_id", "role", "scope", "organisation_id", "spoke", "granted_at");
        private final OffsetDateTime now;

        Writer(Instant now) {
            this.now = now.atOffset(ZoneOffset.UTC);
        }

        void person(
                String key,
                @Nullable String login,
                String name,
                @Nullable UUID organisation,
                @Nullable String title,
                int months) {
            OffsetDateTime since = now.minusMonths(months);
            accounts.add(id(key), name, email(name, key), "it", true, since);
            if (login != null) logins.add("demo", login, id(key));
            if (organisation != null) {
                affiliations.add(
                        DemoIds.of("affiliation", key), id(key), organisation, title, since.toLocalDate(), "ORG_ADMIN");
            }
        }

        void grant(String key, String role, @Nullable UUID organisation, @Nullable Integer spoke) {
            String scope = organisation != null ? "ORGANISATION" : spoke != null ? "SPOKE" : "GLOBAL";
            grants.add(DemoIds.of("grant", key, role), id(key), role, scope, organisation, spoke, now);
        }

        void write(JdbcTemplate jdbc) {
            accounts.write(jdbc);
            logins.write(jdbc);
            affiliations.write(jdbc);
            grants.write(jdbc);
        }

        private static String email(String name, String key) {
            String plain = Normalizer.normalize(name.contains("(") ? key : name, Normalizer.Form.NFD)
                    .replaceAll("[^A-Za-z0-9 ]", "");
            return plain.strip().toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        }
    }
}
