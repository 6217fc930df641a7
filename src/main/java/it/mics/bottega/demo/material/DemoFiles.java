package it.mics.bottega.demo.material;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.ReferenceFiles;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the demonstration's own files. */
public final class DemoFiles {
    private static final int COMPANY_FILES = 3;

    private DemoFiles() {}

    /** The invented companies. */
    public static List<Map<String, Object>> companies() {
        return java.util.stream.IntStream.rangeClosed(1, COMPANY_FILES)
                .mapToObj(n -> ReferenceFiles.records("demo/companies-" + n + ".yaml", "companies"))
                .flatMap(List::stream)
                .toList();
    }

    /** The invented research bodies. */
    public static List<Map<String, Object>> researchBodies() {
        return ReferenceFiles.records("demo/research-bodies.yaml", "researchBodies");
    }

    /** A challenge's own file. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> challenge(String key) {
        return (Map<String, Object>) ReferenceFiles.yaml("demo/challenges/" + key + ".yaml");
    }

    /** The entry inside an entry; null where it is not given. */
    @SuppressWarnings("unchecked")
    public static @Nullable Map<String, Object> child(Map<String, Object> entry, String field) {
        return entry.get(field) instanceof Map<?, ?> map ? (Map<String, Object>) map : null;
    }

    /** The entry inside an entry, which must be there. */
    public static Map<String, Object> requiredChild(Map<String, Object> entry, String field) {
        Map<String, Object> child = child(entry, field);
        if (child == null) throw new IllegalStateException("No " + field + " in " + entry);
        return child;
    }

    /** A list of words or numbers inside an entry, as words. */
    public static List<String> words(Map<String, Object> entry, String field) {
        return entry.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The entries of a list inside an entry; none where it is not given. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> children(Map<String, Object> entry, String field) {
        return entry.get(field) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    /** A bilingual text; sides that are not given are absent. */
    public static LocalizedText text(Map<String, Object> entry, String field) {
        return new LocalizedText(ReferenceFiles.text(entry, field, "it"), ReferenceFiles.text(entry, field, "en"));
    }

    /** A value that must be there. */
    public static Object required(Map<String, Object> entry, String field) {
        Object value = entry.get(field);
        if (value == null) throw new IllegalStateException("No " + field + " in " + entry);
        return value;
    }

    /** A text that must be there. */
    public static String string(Map<String, Object> entry, String field) {
        return String.valueOf(required(entry, field));
    }

    /** A text, or null where it is not given. */
    public static @Nullable String optional(Map<String, Object> entry, String field) {
        Object value = entry.get(field);
        return value == null ? null : String.valueOf(value);
    }

    /** A number that must be there. */
    public static int number(Map<String, Object> entry, String field) {
        return entry.get(field) instanceof Number number ? number.intValue() : Integer.parseInt(string(entry, field));
    }
}
