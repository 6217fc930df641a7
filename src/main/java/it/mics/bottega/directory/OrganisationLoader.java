package it.mics.bottega.directory;

import static it.mics.bottega.taxonomy.ReferenceFiles.text;

import it.mics.bottega.taxonomy.ReferenceFiles;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the founding partners into the database; an organisation keeps the random id it was given first. */
@Component
class OrganisationLoader {
    private static final String FILE = "reference/organisations.yaml";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    /** The taxonomy comes first: organisations point at regions. */
    OrganisationLoader(JdbcClient jdbc, TransactionTemplate transaction, Taxonomy taxonomy) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        if (taxonomy.regions().isEmpty()) throw new IllegalStateException("Organisations need the regions");
    }

    void load() {
        var organisations = ReferenceFiles.records(FILE, "organisations");
        transaction.executeWithoutResult(status -> organisations.forEach(this::store));
    }

    private void store(Map<String, Object> organisation) {
        String described = organisation.containsKey("description") ? "description" : "note";
        jdbc.sql("""
                insert into organisation (id, key, name_it, name_en, kind, size, programme_role, region, city, staff, ror,
                    description_it, description_en, sectors, email_domains, unverified, source, as_of)
                values (:id, :key, :nameIt, :nameEn, :kind, :size, :role, :region, :city, :staff, :ror,
                    :descriptionIt, :descriptionEn, :sectors, :domains, :unverified, :source, :asOf)
                on conflict (key) do update set name_it = excluded.name_it, name_en = excluded.name_en, kind = excluded.kind,
                    size = excluded.size, programme_role = excluded.programme_role, region = excluded.region,
                    city = excluded.city, staff = excluded.staff, ror = excluded.ror,
                    description_it = excluded.description_it, description_en = excluded.description_en,
                    sectors = excluded.sectors, email_domains = excluded.email_domains,
                    unverified = excluded.unverified, source = excluded.source, as_of = excluded.as_of""")
                .param("id", UUID.randomUUID())
                .param("key", organisation.get("id"))
                .param("nameIt", text(organisation, "name", "it"))
                .param("nameEn", text(organisation, "name", "en"))
                .param("kind", organisation.get("kind"))
                .param("size", organisation.get("size"))
                .param("role", organisation.get("programmeRole"))
                .param("region", organisation.get("region"))
                .param("city", organisation.get("city"))
                .param("staff", organisation.get("staff"))
                .param("ror", organisation.get("ror"))
                .param("descriptionIt", text(organisation, described, "it"))
                .param("descriptionEn", text(organisation, described, "en"))
                .param("sectors", words(organisation, "sectors"))
                .param("domains", words(organisation, "emailDomains"))
                .param("unverified", words(organisation, "unverified"))
                .param("source", organisation.get("source"))
                .param("asOf", date(organisation.get("asOf")))
                .update();
    }

    private static String[] words(Map<String, Object> organisation, String field) {
        return organisation.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toArray(String[]::new)
                : new String[0];
    }

    private static @Nullable LocalDate date(@Nullable Object value) {
        return value == null ? null : LocalDate.parse(String.valueOf(value));
    }
}
