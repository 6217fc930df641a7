package it.mics.bottega.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the data files that ship with the application: YAML trees and tab-separated tables. */
public final class ReferenceFiles {
    private ReferenceFiles() {}

    /** The content of a YAML file on the class path as plain maps, lists, strings and numbers. */
    public static Object yaml(String path) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(20_000_000);
        try (var in = new ClassPathResource(path).getInputStream()) {
            return new Yaml(new SafeConstructor(options)).load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + path, e);
        }
    }

    /** The records of a YAML file, either a list or the list under this key. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> records(String path, String key) {
        Object tree = yaml(path);
        Object list = tree instanceof Map<?, ?> map ? map.get(key) : tree;
        if (!(list instanceof List<?>)) throw new IllegalStateException("No list " + key + " in " + path);
        return (List<Map<String, Object>>) list;
    }

    /** The rows of a tab-separated file without comments and header. */
    static List<String[]> table(String path) {
        try (var reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + path, e);
        }
    }

    /** One language of a bilingual entry, or null where it is not given. */
    public static @Nullable String text(Map<String, Object> record, String field, String language) {
        return record.get(field) instanceof Map<?, ?> both && both.get(language) != null
                ? String.valueOf(both.get(language)).strip()
                : null;
    }

    static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
