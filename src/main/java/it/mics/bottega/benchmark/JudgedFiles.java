package it.mics.bottega.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of judged sets, packed or not. */
final class JudgedFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JudgedFiles() {}

    /** The lines of a file. */
    static List<String> lines(Path file) {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table below its heading. */
    static List<String[]> rows(Path file) {
        return lines(file).stream().skip(1).map(line -> line.split("\t")).toList();
    }

    /** One object per line. */
    static List<Map<String, Object>> objects(Path file) {
        return lines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> JSON.readValue(line, new TypeReference<Map<String, Object>>() {}))
                .toList();
    }
}
