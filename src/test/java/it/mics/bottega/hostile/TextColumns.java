package it.mics.bottega.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reviewed list of the columns that hold text: which of them people write. */
public final class TextColumns {
    private static final Path LIST = Path.of("src/test/resources/hostile/text-columns.csv");
    private static final Set<String> KINDS = Set.of("people", "word", "kept");

    private TextColumns() {}

    /** Each column with its kind. */
    static Map<String, String> reviewed() {
        try {
            return Files.readAllLines(LIST).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", 2))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (one, two) -> two, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns in which people’s own words stand. */
    public static List<String> ofPeople() {
        return reviewed().entrySet().stream()
                .filter(each -> each.getValue().equals("people"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every column of text that the database has. */
    static Set<String> inDatabase(JdbcClient jdbc) {
        return new TreeSet<>(jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'flyway%'
                        and (data_type in ('text', 'character varying', 'json', 'jsonb') or udt_name = '_text')""").query(String.class).list());
    }

    /** What is in one and not in the other, and kinds that do not exist. */
    static List<String> offences(Set<String> there, Map<String, String> reviewed) {
        Set<String> all = new TreeSet<>();
        there.stream()
                .filter(column -> !reviewed.containsKey(column))
                .forEach(column -> all.add(
                        column + " lacks a row: do people write it (people), is it one of our words (word), or is it "
                                + "what others wrote, kept for good (kept)?"));
        reviewed.keySet().stream()
                .filter(column -> !there.contains(column))
                .forEach(column -> all.add(column + " is not there any more"));
        reviewed.forEach((column, kind) -> {
            if (!KINDS.contains(kind)) all.add(column + " has an unknown kind: " + kind);
        });
        return List.copyOf(all);
    }
}
