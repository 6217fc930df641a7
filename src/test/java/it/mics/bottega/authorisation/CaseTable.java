package it.mics.bottega.authorisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds what was played against a table of cases: one row for each thing and the scenes in which everybody fares the same. */
final class CaseTable {
    private static final Set<String> CLOSED = Set.of(Outcome.REFUSED, Outcome.NOT_FOUND);

    private CaseTable() {}

    /** What one thing brought in one scene, actor by actor in the order of the columns. */
    record Played(String thing, String scene, List<String> codes) {}

    /** Every difference, each a sentence that says what to do. */
    static List<String> differences(Collection<Played> played, Table table) {
        List<String> differences = new ArrayList<>();
        Map<String, List<String>> expected = expected(table, differences);
        Map<String, List<Played>> missing = new TreeMap<>();
        for (Played each : played) {
            List<String> codes = expected.remove(each.thing() + " in " + each.scene());
            if (codes == null)
                missing.computeIfAbsent(each.thing(), thing -> new ArrayList<>())
                        .add(each);
            else compare(each, codes, table.file(), differences);
        }
        missing.forEach((thing, cases) -> differences.add("src/test/resources/authorisation/" + table.file()
                + " lacks rows for " + thing + ". Hold what happens today against the permission table of the domain,"
                + " mend the code where they differ, then add:\n" + String.join("\n", rows(cases))));
        expected.keySet()
                .forEach(key ->
                        differences.add(table.file() + " has a row for " + key + ", which is not played any more."));
        return differences;
    }

    private static Map<String, List<String>> expected(Table table, List<String> differences) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (Map<String, String> row : table.rows()) {
            List<String> codes = Who.columns().stream().map(row::get).toList();
            for (String scene : row.get("scenes").split(",")) {
                String key = row.get(table.columns().getFirst()) + " in " + scene.strip();
                if (expected.put(key, codes) != null) differences.add(table.file() + " has two rows for " + key + ".");
            }
        }
        return expected;
    }

    private static void compare(Played each, List<String> codes, String file, List<String> differences) {
        for (Who who : Who.values()) {
            String wanted = codes.get(who.ordinal());
            String got = each.codes().get(who.ordinal());
            // A list may be empty or not, as other tests have left the world; what it may hold secrets.csv says.
            boolean listed = wanted.equals("list") && (got.equals("yes") || got.equals("-"));
            if (!listed && !wanted.equals(got)) {
                differences.add(each.thing() + " in the scene \"" + each.scene() + "\" as " + who.column() + ": " + file
                        + " says " + wanted + ", but it is " + got + ".");
            }
        }
    }

    /** As rows of a table, those scenes together in which everybody fares the same. */
    static List<String> rows(List<Played> cases) {
        Map<List<String>, List<Played>> alike =
                cases.stream().collect(Collectors.groupingBy(Played::codes, LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .map(entry -> entry.getValue().getFirst().thing() + ";"
                        + entry.getValue().stream().map(Played::scene).collect(Collectors.joining(","))
                        + ";" + String.join(";", entry.getKey()))
                .toList();
    }

    /** Where "not yours" differs from "not there", so that one could tell that something exists. */
    static List<String> tellingApart(Table table) {
        String thing = table.columns().getFirst();
        Map<String, Map<String, String>> absent = new LinkedHashMap<>();
        table.rows().stream()
                .filter(row -> List.of(row.get("scenes").split(",")).contains("absent"))
                .forEach(row -> absent.put(row.get(thing), row));
        List<String> telling = new ArrayList<>();
        for (Map<String, String> row : table.rows()) {
            Map<String, String> nothing = absent.get(row.get(thing));
            if (nothing == null) continue;
            Who.columns().stream()
                    .filter(who ->
                            CLOSED.contains(row.get(who)) && !row.get(who).equals(nothing.get(who)))
                    .forEach(who -> telling.add(row.get(thing) + " answers " + row.get(who) + " to " + who + " in "
                            + row.get("scenes") + ", but " + nothing.get(who) + " where there is nothing at all."));
        }
        return telling;
    }
}
