package it.mics.bottega.taxonomy;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the reference tables. */
@Component
class TaxonomyQueries {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    TaxonomyQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Spoke> spokes() {
        Map<Integer, Map<Integer, Double>> adjacency = new HashMap<>();
        jdbc.sql("select spoke, other, weight from spoke_adjacency").query(row -> {
            adjacency
                    .computeIfAbsent(row.getInt("spoke"), key -> new HashMap<>())
                    .put(row.getInt("other"), row.getDouble("weight"));
        });
        return jdbc.sql("select * from spoke order by number")
                .query((row, n) -> new Spoke(
                        row.getInt("number"),
                        row.getString("leader_name"),
                        row.getString("lead_organisation"),
                        text(row, "title"),
                        text(row, "short_title"),
                        text(row, "description"),
                        Map.copyOf(adjacency.getOrDefault(row.getInt("number"), Map.of()))))
                .list();
    }

    List<Region> regions() {
        return jdbc.sql("select * from region order by code")
                .query((row, n) -> new Region(
                        row.getString("code"),
                        text(row, "name"),
                        Region.MacroArea.valueOf(row.getString("macro_area")),
                        row.getBoolean("mezzogiorno")))
                .list();
    }

    List<Skill> skills() {
        Map<Integer, Map<Language, List<String>>> alternatives = new HashMap<>();
        jdbc.sql("select skill, language, label from skill_alternative order by label")
                .query(row -> {
                    alternatives
                            .computeIfAbsent(row.getInt("skill"), key -> new EnumMap<>(Language.class))
                            .computeIfAbsent(
                                    row.getString("language").equals("it") ? Language.IT : Language.EN,
                                    key -> new ArrayList<>())
                            .add(row.getString("label"));
                });
        Map<Integer, Set<SkillId>> related = new HashMap<>();
        jdbc.sql("select skill, related from skill_relation").query(row -> {
            related.computeIfAbsent(row.getInt("skill"), key -> new HashSet<>())
                    .add(new SkillId(row.getInt("related")));
        });
        Map<Integer, Map<Integer, Double>> spokes = new HashMap<>();
        jdbc.sql("select skill, spoke, weight from skill_spoke").query(row -> {
            spokes.computeIfAbsent(row.getInt("skill"), key -> new HashMap<>())
                    .put(row.getInt("spoke"), row.getDouble("weight"));
        });
        return jdbc.sql("select * from skill where status = 'ACTIVE' order by id")
                .query((row, n) -> new Skill(
                        new SkillId(row.getInt("id")),
                        text(row, "label"),
                        alternatives.getOrDefault(row.getInt("id"), Map.of()),
                        row.getObject("broader") == null ? null : new SkillId(row.getInt("broader")),
                        related.getOrDefault(row.getInt("id"), Set.of()),
                        spokes.getOrDefault(row.getInt("id"), Map.of())))
                .list();
    }

    Map<SkillId, SkillId> merged() {
        Map<SkillId, SkillId> merged = new HashMap<>();
        jdbc.sql("select id, merged_into from skill where status = 'MERGED'").query(row -> {
            merged.put(new SkillId(row.getInt("id")), new SkillId(row.getInt("merged_into")));
        });
        return merged;
    }

    List<Flagship> flagships() {
        return jdbc.sql("select * from flagship order by code")
                .query((row, n) -> new Flagship(
                        row.getString("code"),
                        text(row, "title"),
                        text(row, "text"),
                        row.getInt("primary_spoke"),
                        Arrays.asList(
                                (Integer[]) row.getArray("secondary_spokes").getArray()),
                        sectors(row.getArray("sectors"))))
                .list();
    }

    List<ProgrammeFigure> figures() {
        return jdbc.sql("select * from programme_figure order by position")
                .query((row, n) -> new ProgrammeFigure(
                        row.getString("key"),
                        text(row, "value"),
                        row.getString("unit"),
                        text(row, "label"),
                        text(row, "definition"),
                        row.getString("source"),
                        row.getObject("as_of", LocalDate.class),
                        alternatives(row.getString("alternatives"))))
                .list();
    }

    private List<ProgrammeFigure.Alternative> alternatives(String stored) {
        List<ProgrammeFigure.Alternative> all = new ArrayList<>();
        for (JsonNode node : json.readTree(stored)) {
            all.add(new ProgrammeFigure.Alternative(
                    text(node.path("value")), node.path("source").asString(""), text(node.path("comment"))));
        }
        return all;
    }

    private static LocalizedText text(JsonNode both) {
        return new LocalizedText(both.path("it").asString(""), both.path("en").asString(""));
    }

    private static List<Sector> sectors(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(Sector::valueOf).toList();
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        @Nullable String it = row.getString(column + "_it");
        @Nullable String en = row.getString(column + "_en");
        return new LocalizedText(it, en);
    }
}
