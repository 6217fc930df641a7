package it.mics.bottega.authorisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Words that stand in restricted texts of the world and nowhere else, by the name under which a table says who may read them. */
final class Secrets {
    private final Map<String, String> marks = new LinkedHashMap<>();

    /** A text with a word of its own. */
    String mark(String name) {
        String word = "canary" + UUID.randomUUID().toString().replace("-", "");
        marks.put(name, word);
        return "A text that speaks of " + word;
    }

    /** The names of those secrets that this text gives away. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        if (!text.contains("canary")) return found;
        marks.forEach((name, word) -> {
            if (text.contains(word)) found.add(name);
        });
        return found;
    }

    /** What the table of secrets lacks or has too much. */
    List<String> uncovered(Table table) {
        List<String> offences = new ArrayList<>();
        List<String> rows = table.rows().stream().map(row -> row.get("secret")).toList();
        marks.keySet().stream()
                .filter(name -> !rows.contains(name))
                .forEach(name -> offences.add(
                        table.file() + " lacks a row for the secret \"" + name + "\": say who may be told."));
        rows.stream()
                .filter(name -> !marks.containsKey(name))
                .forEach(name -> offences.add(table.file() + " has a row for \"" + name + "\", which is no secret."));
        return offences;
    }

    /** True where this one may be told. */
    static boolean allowed(Table table, String secret, Who who) {
        return table.rows().stream()
                .anyMatch(row -> row.get("secret").equals(secret)
                        && row.get(who.column()).equals("yes"));
    }
}
