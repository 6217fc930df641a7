package it.mics.bottega.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows for one table, collected, written in one batch and forgotten; a column may carry a cast, for example {@code changes::jsonb}. */
public final class DemoRows {
    private final String table;
    private final List<String> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** No rows yet for this table, with values for these columns. */
    public DemoRows(String table, String... columns) {
        this.table = table;
        this.columns = Arrays.asList(columns);
    }

    /** Adds a row, in the order of the columns. */
    public void add(@Nullable Object... values) {
        if (values.length != columns.size())
            throw new IllegalArgumentException(table + ": " + values.length + " values");
        rows.add(values);
    }

    int size() {
        return rows.size();
    }

    /** Writes what was collected. */
    public void write(JdbcTemplate jdbc) {
        if (rows.isEmpty()) return;
        String names = columns.stream().map(column -> column.split("::")[0]).collect(Collectors.joining(", "));
        String marks = columns.stream()
                .map(column -> column.contains("::") ? "?" + column.substring(column.indexOf("::")) : "?")
                .collect(Collectors.joining(", "));
        jdbc.batchUpdate(
                "insert into " + table + " (" + names + ") values (" + marks + ")", new ArrayList<Object[]>(rows));
        rows.clear();
    }
}
