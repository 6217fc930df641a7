package it.mics.bottega.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A reviewed table: fields between semicolons, the first line that is no remark names the columns. */
public record Table(String file, List<String> columns, List<Map<String, String>> rows) {
    private static final Path FOLDER = Path.of("src/test/resources/authorisation");

    public static Table read(String file) {
        try {
            return of(file, Files.readAllLines(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Table of(String file, List<String> lines) {
        List<String> columns = List.of();
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (columns.isEmpty()) {
                columns = List.of(line.split(";", -1));
                continue;
            }
            // The last field may hold semicolons: it is prose.
            List<String> fields = List.of(line.split(";", columns.size()));
            if (fields.size() != columns.size()) {
                throw new IllegalArgumentException(file + ": this line has " + fields.size() + " fields instead of "
                        + columns.size() + ": " + line);
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < fields.size(); i++)
                row.put(columns.get(i), fields.get(i).strip());
            rows.add(row);
        }
        return new Table(file, columns, rows);
    }
}
