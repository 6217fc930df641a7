package it.mics.bottega.vocabulary.importing;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts together what several files say about the same concepts. */
final class ConceptCollector {
    private static final int LONGEST = 200;

    private final Map<String, Parts> concepts = new TreeMap<>();

    private static final class Parts {
        private LocalizedText label = LocalizedText.EMPTY;
        private final Map<Language, Set<String>> alternatives = new EnumMap<>(Language.class);
        private final Set<String> broader = new TreeSet<>();
        private boolean withdrawn;
    }

    private Parts parts(String uri) {
        return concepts.computeIfAbsent(uri, key -> new Parts());
    }

    void label(String uri, Language language, String label) {
        String words = words(label);
        if (words.isEmpty()) return;
        Parts parts = parts(uri);
        if (parts.label.in(language) == null) parts.label = parts.label.with(language, words);
        else alternative(uri, language, words);
    }

    void alternative(String uri, Language language, String label) {
        String words = words(label);
        if (!words.isEmpty())
            parts(uri)
                    .alternatives
                    .computeIfAbsent(language, key -> new LinkedHashSet<>())
                    .add(words);
    }

    void broader(String uri, String above) {
        if (!uri.equals(above)) parts(uri).broader.add(above);
    }

    /** A concept that its publisher has withdrawn is not imported. */
    void withdrawn(String uri) {
        parts(uri).withdrawn = true;
    }

    private static String words(String label) {
        String words = label.strip().replaceAll("\\s+", " ");
        return words.length() > LONGEST ? "" : words;
    }

    /** The named concepts by address; of several concepts above one, the first by address that is named itself. */
    List<ImportedConcept> concepts() {
        List<ImportedConcept> named = new ArrayList<>();
        concepts.forEach((uri, parts) -> {
            if (!there(uri)) return;
            Map<Language, List<String>> others = new EnumMap<>(Language.class);
            parts.alternatives.forEach((language, labels) -> others.put(
                    language,
                    labels.stream()
                            .filter(label -> !label.equalsIgnoreCase(parts.label.in(language)))
                            .sorted()
                            .toList()));
            named.add(new ImportedConcept(
                    uri,
                    parts.label,
                    others,
                    parts.broader.stream().filter(this::there).findFirst().orElse(null)));
        });
        return named;
    }

    private boolean there(String uri) {
        Parts parts = concepts.get(uri);
        return parts != null && !parts.withdrawn && !parts.label.isEmpty();
    }
}
