package it.mics.bottega.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings the thesaurus table into the database: concepts by their stable number, labels and relations as the file has them. */
@Component
class ThesaurusLoader {
    private final NamedParameterJdbcTemplate jdbc;

    ThesaurusLoader(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void load(String path) {
        List<Map<String, ?>> concepts = new ArrayList<>();
        List<Map<String, ?>> alternatives = new ArrayList<>();
        List<Map<String, ?>> relations = new ArrayList<>();
        List<Map<String, ?>> spokes = new ArrayList<>();
        for (String[] row : ReferenceFiles.table(path)) {
            int id = Integer.parseInt(row[0]);
            @Nullable Integer broader = row[1].isBlank() ? null : Integer.valueOf(row[1].strip());
            concepts.add(concept(id, broader, row[2].strip(), row[3].strip()));
            for (String label : ReferenceFiles.parts(row[4]))
                alternatives.add(Map.of("id", id, "language", "en", "label", label));
            for (String label : ReferenceFiles.parts(row[5]))
                alternatives.add(Map.of("id", id, "language", "it", "label", label));
            for (String other : ReferenceFiles.parts(row[6]))
                relations.add(Map.of("id", id, "other", Integer.valueOf(other)));
            for (String spoke : ReferenceFiles.parts(row[7])) {
                String[] pair = spoke.split(":");
                spokes.add(Map.of("id", id, "spoke", Integer.valueOf(pair[0]), "weight", Double.valueOf(pair[1])));
            }
        }
        // What was proposed or imported before the file knew the same name becomes one with the file's concept.
        batch("""
                update skill set status = 'MERGED', merged_into = :id where id <> :id and origin <> 'FILE' and status <> 'MERGED'
                and (lower(label_it) = lower(:it) or lower(label_en) = lower(:en))""", concepts);
        batch("""
                insert into skill (id, broader, label_it, label_en) values (:id, :broader, :it, :en)
                on conflict (id) do update set broader = excluded.broader, label_it = excluded.label_it, label_en = excluded.label_en
                where (skill.broader, skill.label_it, skill.label_en) is distinct from (excluded.broader, excluded.label_it, excluded.label_en)""", concepts);
        // The file's labels and relations hang on nothing else, so its state simply replaces them.
        String ofFile = " where skill in (:ids)";
        Map<String, ?> ids = Map.of(
                "ids", concepts.stream().map(concept -> concept.get("id")).toList());
        jdbc.update("delete from skill_alternative" + ofFile + " and origin = 'FILE'", ids);
        jdbc.update("delete from skill_relation" + ofFile, ids);
        jdbc.update("delete from skill_spoke" + ofFile, ids);
        batch(
                "insert into skill_alternative (skill, language, label) values (:id, :language, :label) on conflict do nothing",
                alternatives);
        batch("insert into skill_relation (skill, related) values (:id, :other) on conflict do nothing", relations);
        batch("insert into skill_spoke (skill, spoke, weight) values (:id, :spoke, :weight)", spokes);
    }

    @SuppressWarnings("unchecked")
    private void batch(String sql, List<Map<String, ?>> rows) {
        jdbc.batchUpdate(sql, rows.toArray(Map[]::new));
    }

    private static Map<String, ?> concept(int id, @Nullable Integer broader, String en, String it) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("id", id);
        map.put("broader", broader);
        map.put("en", en);
        map.put("it", it);
        return map;
    }
}
