package it.mics.bottega.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reviewed list of columns that refer to people, and what the database itself says. */
final class PersonalColumns {
    private static final Path LIST = Path.of("src/test/resources/privacy/account-columns.csv");

    private PersonalColumns() {}

    /** One reviewed column: which part covers it, and what an erasure leaves of it. */
    record Line(String table, String column, String part, String after) {
        String name() {
            return table + "." + column;
        }
    }

    static List<Line> reviewed() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("table,"))
                .map(line -> line.split(",", -1))
                .map(cells -> new Line(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    /** References by key to accounts or profiles, and identifiers that are named like people. */
    static Set<String> inDatabase(JdbcClient jdbc) {
        return new TreeSet<>(jdbc.sql("""
                        select c.conrelid::regclass || '.' || a.attname from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        where c.contype = 'f' and c.confrelid in ('account'::regclass, 'researcher_profile'::regclass)
                        union
                        select table_name || '.' || column_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'uuid' and table_name not like 'demo%'
                            and column_name ~ '(account|person|people|author|asker|actor|member|user|leader|proposer|assignee|holder|juror|moderator|signer|reader|requester)'
                            and column_name !~ '^(membership_id)$'""").query(String.class).list());
    }

    /** What is in one and not in the other. */
    static List<String> offences(Set<String> there, List<Line> reviewed, Set<String> parts) {
        Set<String> known = new TreeSet<>(reviewed.stream().map(Line::name).toList());
        Set<String> all = new TreeSet<>();
        there.stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> all.add(column + " is covered by no part"));
        known.stream()
                .filter(column -> !there.contains(column))
                .forEach(column -> all.add(column + " is not there any more"));
        reviewed.stream()
                .filter(line -> !parts.contains(line.part()))
                .forEach(line -> all.add(line.name() + " names a part that does not exist: " + line.part()));
        return List.copyOf(all);
    }
}
