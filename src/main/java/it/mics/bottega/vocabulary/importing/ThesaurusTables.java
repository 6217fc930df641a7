package it.mics.bottega.vocabulary.importing;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the thesaurus as it is and writes a plan into it, many rows at a time. */
@Component
class ThesaurusTables {
    private static final Object[] NONE = {};

    private final JdbcClient jdbc;

    ThesaurusTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One import after the other. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('thesaurus import'))")
                .query((row, n) -> NONE)
                .list();
    }

    List<KnownConcept> known() {
        Map<Integer, Map<Language, Set<String>>> curated = new HashMap<>();
        Map<Integer, Map<Language, Set<String>>> brought = new HashMap<>();
        jdbc.sql("select skill, language, label, origin from skill_alternative").query(row -> {
            ("IMPORT".equals(row.getString("origin")) ? brought : curated)
                    .computeIfAbsent(row.getInt("skill"), key -> new EnumMap<>(Language.class))
                    .computeIfAbsent(
                            "it".equals(row.getString("language")) ? Language.IT : Language.EN, key -> new TreeSet<>())
                    .add(row.getString("label"));
        });
        return jdbc.sql("select id, label_it, label_en, origin, status, source_uri, broader from skill"
                        + " where status <> 'MERGED' order by id")
                .query((row, n) -> concept(row, curated, brought))
                .list();
    }

    /** Addresses of merged concepts, with the number of the one that is left. */
    Map<String, Integer> merged() {
        Map<String, Integer> merged = new HashMap<>();
        jdbc.sql("select source_uri, merged_into from skill where status = 'MERGED' and source_uri is not null")
                .query(row -> {
                    merged.put(row.getString("source_uri"), row.getInt("merged_into"));
                });
        return merged;
    }

    private static KnownConcept concept(
            ResultSet row,
            Map<Integer, Map<Language, Set<String>>> curated,
            Map<Integer, Map<Language, Set<String>>> brought)
            throws SQLException {
        int id = row.getInt("id");
        return new KnownConcept(
                id,
                new LocalizedText(row.getString("label_it"), row.getString("label_en")),
                "IMPORT".equals(row.getString("origin")),
                "PROPOSED".equals(row.getString("status")),
                row.getString("source_uri"),
                row.getObject("broader", Integer.class),
                curated.getOrDefault(id, Map.of()),
                brought.getOrDefault(id, Map.of()));
    }

    /** Writes everything that the plan says; places last, when every concept has its number. */
    void write(ImportPlan plan) {
        insert(plan.added());
        alter(plan.changed());
        synonyms(plan);
        places(plan);
    }

    private void insert(List<ImportPlan.Addition> added) {
        List<@Nullable String> it = new ArrayList<>();
        List<@Nullable String> en = new ArrayList<>();
        List<@Nullable String> uri = new ArrayList<>();
        for (ImportPlan.Addition addition : added) {
            it.add(addition.concept().label().it());
            en.add(addition.concept().label().en());
            uri.add(addition.concept().uri());
        }
        jdbc.sql("""
                insert into skill (id, label_it, label_en, status, origin, source_uri)
                select nextval('skill_number'), it, en, 'ACTIVE', 'IMPORT', uri
                from unnest(:it::text[], :en::text[], :uri::text[]) as row (it, en, uri)""")
                .param("it", texts(it))
                .param("en", texts(en))
                .param("uri", texts(uri))
                .update();
    }

    private void alter(List<ImportPlan.Alteration> changed) {
        List<@Nullable String> it = new ArrayList<>();
        List<@Nullable String> en = new ArrayList<>();
        List<@Nullable String> uri = new ArrayList<>();
        changed.forEach(alteration -> {
            it.add(alteration.label().it());
            en.add(alteration.label().en());
            uri.add(alteration.uri());
        });
        Integer[] ids = changed.stream().map(ImportPlan.Alteration::id).toArray(Integer[]::new);
        jdbc.sql("""
                update skill set source_uri = row.uri, label_it = row.it, label_en = row.en
                from unnest(:id::int[], :it::text[], :en::text[], :uri::text[]) as row (id, it, en, uri) where skill.id = row.id""")
                .param("id", ids)
                .param("it", texts(it))
                .param("en", texts(en))
                .param("uri", texts(uri))
                .update();
        jdbc.sql("delete from skill_alternative where origin = 'IMPORT' and skill = any (:id::int[])")
                .param("id", ids)
                .update();
    }

    private void synonyms(ImportPlan plan) {
        List<@Nullable String> keys = new ArrayList<>();
        List<@Nullable String> languages = new ArrayList<>();
        List<@Nullable String> labels = new ArrayList<>();
        BiConsumer<String, Map<Language, Set<String>>> each =
                (key, brought) -> brought.forEach((language, names) -> names.forEach(name -> {
                    keys.add(key);
                    languages.add(language.code());
                    labels.add(name);
                }));
        plan.added().forEach(addition -> each.accept(addition.concept().uri(), addition.brought()));
        synonyms(keys, languages, labels, "skill.source_uri = row.key");
        keys.clear();
        languages.clear();
        labels.clear();
        plan.changed().forEach(alteration -> each.accept(String.valueOf(alteration.id()), alteration.brought()));
        synonyms(keys, languages, labels, "skill.id = row.key::int");
    }

    private void synonyms(
            List<@Nullable String> keys,
            List<@Nullable String> languages,
            List<@Nullable String> labels,
            String which) {
        jdbc.sql("insert into skill_alternative (skill, language, label, origin)"
                        + " select skill.id, row.language, row.label, 'IMPORT'"
                        + " from unnest(:key::text[], :language::text[], :label::text[]) as row (key, language, label)"
                        + " join skill on " + which + " on conflict do nothing")
                .param("key", texts(keys))
                .param("language", texts(languages))
                .param("label", texts(labels))
                .update();
    }

    private void places(ImportPlan plan) {
        List<@Nullable String> uri = new ArrayList<>();
        List<@Nullable String> above = new ArrayList<>();
        plan.added().stream()
                .map(ImportPlan.Addition::concept)
                .filter(concept -> concept.broader() != null)
                .forEach(concept -> {
                    uri.add(concept.uri());
                    above.add(concept.broader());
                });
        plan.changed().stream()
                .filter(alteration -> alteration.broader() != null && alteration.uri() != null)
                .forEach(alteration -> {
                    uri.add(alteration.uri());
                    above.add(alteration.broader());
                });
        // A concept above may be one that was merged: its number leads on.
        jdbc.sql("""
                update skill set broader = coalesce(parent.merged_into, parent.id)
                from unnest(:uri::text[], :above::text[]) as row (uri, above) join skill parent on parent.source_uri = row.above
                where skill.source_uri = row.uri and coalesce(parent.merged_into, parent.id) <> skill.id""").param("uri", texts(uri)).param("above", texts(above)).update();
    }

    private static @Nullable String[] texts(List<@Nullable String> texts) {
        return texts.toArray(new @Nullable String[0]);
    }
}
