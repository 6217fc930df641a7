package it.mics.bottega.demo;

import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.platform.OnDemo;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The invented companies and research bodies. */
@Component
@OnDemo
@Order(10)
class DemoOrganisations implements DemoPart {
    private final Map<String, UUID> byKey = new HashMap<>();

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        DemoRows rows = new DemoRows(
                "organisation",
                "id",
                "key",
                "name_it",
                "name_en",
                "kind",
                "size",
                "programme_role",
                "region",
                "city",
                "staff",
                "description_it",
                "description_en",
                "sectors",
                "demo");
        for (var company : DemoFiles.companies()) {
            String name = DemoFiles.string(company, "name");
            add(rows, company, new LocalizedText(name, name), "COMPANY", "EXTERNAL");
        }
        for (var body : DemoFiles.researchBodies()) {
            add(rows, body, DemoFiles.text(body, "name"), DemoFiles.string(body, "kind"), "CASCADE_BENEFICIARY");
        }
        rows.write(jdbc);
        jdbc.query("select key, id from organisation", row -> {
            byKey.put(row.getString("key"), row.getObject("id", UUID.class));
        });
    }

    /** The id of an organisation, invented or of the reference data; null where it is not there. */
    @Nullable
    UUID find(String key) {
        return byKey.get(key);
    }

    UUID get(String key) {
        UUID id = byKey.get(key);
        if (id == null) throw new IllegalStateException("No organisation " + key);
        return id;
    }

    private static void add(DemoRows rows, Map<String, Object> entry, LocalizedText name, String kind, String role) {
        LocalizedText description = DemoFiles.text(entry, "description");
        String key = DemoFiles.string(entry, "key");
        Object sectors = entry.get("sectors");
        rows.add(
                DemoIds.of("organisation", key),
                key,
                name.in(Language.IT),
                name.in(Language.EN),
                kind,
                DemoFiles.optional(entry, "size"),
                role,
                DemoFiles.string(entry, "region"),
                DemoFiles.string(entry, "city"),
                entry.get("staff"),
                description.in(Language.IT),
                description.in(Language.EN),
                sectors instanceof List<?> list
                        ? list.stream().map(String::valueOf).toArray(String[]::new)
                        : new String[0],
                true);
    }
}
