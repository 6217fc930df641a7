package it.mics.bottega.taxonomy;

import static it.mics.bottega.taxonomy.ReferenceFiles.text;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Brings the reference files into the database; may run any number of times with the same result. */
@Component
class ReferenceLoader {
    private static final String FOLDER = "reference/";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final ThesaurusLoader thesaurus;

    ReferenceLoader(JdbcClient jdbc, TransactionTemplate transaction, JsonMapper json, ThesaurusLoader thesaurus) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
        this.thesaurus = thesaurus;
    }

    void load() {
        transaction.executeWithoutResult(status -> {
            regions();
            spokes();
            thesaurus.load(FOLDER + "skills.tsv");
            flagships();
            figures();
        });
    }

    private void regions() {
        for (var region : ReferenceFiles.records(FOLDER + "regions.yaml", "regions")) {
            jdbc.sql("""
                    insert into region (code, name_it, name_en, macro_area, mezzogiorno) values (:code, :it, :en, :area, :south)
                    on conflict (code) do update set name_it = excluded.name_it, name_en = excluded.name_en,
                        macro_area = excluded.macro_area, mezzogiorno = excluded.mezzogiorno""")
                    .param("code", region.get("code"))
                    .param("it", text(region, "name", "it"))
                    .param("en", text(region, "name", "en"))
                    .param("area", region.get("macroArea"))
                    .param("south", region.get("mezzogiorno"))
                    .update();
        }
    }

    private void spokes() {
        var spokes = ReferenceFiles.records(FOLDER + "spokes.yaml", "spokes");
        for (var spoke : spokes) {
            jdbc.sql("""
                    insert into spoke (number, leader_name, lead_organisation, title_it, title_en, short_title_it, short_title_en,
                        description_it, description_en, source, as_of)
                    values (:number, :leader, :lead, :titleIt, :titleEn, :shortIt, :shortEn, :descriptionIt, :descriptionEn, :source, :asOf)
                    on conflict (number) do update set leader_name = excluded.leader_name,
                        lead_organisation = excluded.lead_organisation, title_it = excluded.title_it, title_en = excluded.title_en,
                        short_title_it = excluded.short_title_it, short_title_en = excluded.short_title_en,
                        description_it = excluded.description_it, description_en = excluded.description_en,
                        source = excluded.source, as_of = excluded.as_of""")
                    .param("number", spoke.get("number"))
                    .param("leader", spoke.get("leader"))
                    .param("lead", spoke.get("leadOrganisation"))
                    .param("titleIt", text(spoke, "title", "it"))
                    .param("titleEn", text(spoke, "title", "en"))
                    .param("shortIt", text(spoke, "shortTitle", "it"))
                    .param("shortEn", text(spoke, "shortTitle", "en"))
                    .param("descriptionIt", text(spoke, "description", "it"))
                    .param("descriptionEn", text(spoke, "description", "en"))
                    .param("source", spoke.get("source"))
                    .param("asOf", date(spoke.get("asOf")))
                    .update();
        }
        jdbc.sql("delete from spoke_adjacency").update();
        for (var spoke : spokes) {
            if (!(spoke.get("adjacency") instanceof Map<?, ?> adjacency)) continue;
            int number = number(required(spoke, "number"));
            adjacency.forEach((other, weight) -> adjacent(number, other, weight));
        }
    }

    private void adjacent(int spoke, Object other, Object weight) {
        for (int[] pair : new int[][] {{spoke, number(other)}, {number(other), spoke}}) {
            jdbc.sql("insert into spoke_adjacency (spoke, other, weight) values (:spoke, :other, :weight)"
                            + " on conflict (spoke, other) do update set weight = excluded.weight")
                    .param("spoke", pair[0])
                    .param("other", pair[1])
                    .param("weight", ((Number) weight).doubleValue())
                    .update();
        }
    }

    private void flagships() {
        for (var flagship : ReferenceFiles.records(FOLDER + "flagships.yaml", "flagships")) {
            jdbc.sql("""
                    insert into flagship (code, title_it, title_en, text_it, text_en, primary_spoke, secondary_spokes, sectors, source, as_of)
                    values (:code, :titleIt, :titleEn, :textIt, :textEn, :spoke, :secondary, :sectors, :source, :asOf)
                    on conflict (code) do update set title_it = excluded.title_it, title_en = excluded.title_en,
                        text_it = excluded.text_it, text_en = excluded.text_en, primary_spoke = excluded.primary_spoke,
                        secondary_spokes = excluded.secondary_spokes, sectors = excluded.sectors,
                        source = excluded.source, as_of = excluded.as_of""")
                    .param("code", flagship.get("code"))
                    .param("titleIt", text(flagship, "title", "it"))
                    .param("titleEn", text(flagship, "title", "en"))
                    .param("textIt", text(flagship, "text", "it"))
                    .param("textEn", text(flagship, "text", "en"))
                    .param("spoke", flagship.get("primarySpoke"))
                    .param("secondary", ((List<?>) required(flagship, "secondarySpokes")).toArray(Integer[]::new))
                    .param("sectors", ((List<?>) required(flagship, "sectors")).toArray(String[]::new))
                    .param("source", flagship.get("source"))
                    .param("asOf", date(flagship.get("asOf")))
                    .update();
        }
    }

    private void figures() {
        jdbc.sql("delete from programme_figure").update();
        int position = 0;
        for (var figure : ReferenceFiles.records(FOLDER + "programme.yaml", "figures")) {
            Object alternatives = figure.getOrDefault("alternatives", List.of());
            jdbc.sql("""
                    insert into programme_figure (key, position, value_it, value_en, unit, label_it, label_en, definition_it, definition_en, source, as_of, alternatives)
                    values (:key, :position, :valueIt, :valueEn, :unit, :labelIt, :labelEn, :definitionIt, :definitionEn, :source, :asOf, :alternatives::jsonb)""")
                    .param("key", figure.get("key"))
                    .param("position", position++)
                    .param("valueIt", text(figure, "value", "it"))
                    .param("valueEn", text(figure, "value", "en"))
                    .param("unit", figure.get("unit"))
                    .param("labelIt", text(figure, "label", "it"))
                    .param("labelEn", text(figure, "label", "en"))
                    .param("definitionIt", text(figure, "definition", "it"))
                    .param("definitionEn", text(figure, "definition", "en"))
                    .param("source", figure.get("source"))
                    .param("asOf", date(figure.get("asOf")))
                    .param("alternatives", json.writeValueAsString(alternatives == null ? List.of() : alternatives))
                    .update();
        }
    }

    private static Object required(Map<String, Object> record, String field) {
        Object value = record.get(field);
        if (value == null) throw new IllegalStateException("No " + field + " in " + record);
        return value;
    }

    private static int number(Object value) {
        return value instanceof Number number ? number.intValue() : Integer.parseInt(String.valueOf(value));
    }

    /** YAML turns an unquoted ISO date into a Date; a quoted one stays text. */
    static LocalDate date(@Nullable Object value) {
        if (value instanceof Date date)
            return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        String text = String.valueOf(value);
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> LocalDate.parse(text + "-01");
            default -> LocalDate.parse(text);
        };
    }
}
