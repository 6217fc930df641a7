package it.mics.bottega.authorisation;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what the byte code calls against the table of services. */
final class ServiceInventory {
    private static final Set<String> KINDS = Set.of("acting", "public", "contract", "internal", "unplayed");

    private ServiceInventory() {}

    /** Every difference, each a sentence that says what to do. */
    static List<String> offences(Reach reach, Table table) {
        List<String> offences = new ArrayList<>();
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (Map<String, String> row : table.rows()) {
            String method = row.get("method");
            if (rows.put(method, row) != null) offences.add(table.file() + " has two rows for " + method + ".");
            if (!reach.methods().containsKey(method)) {
                offences.add(
                        table.file() + " has a row for " + method
                                + ", which no other module and no page calls any more. Take the row out, and its rows in service-cases.csv.");
            }
            if (!KINDS.contains(row.get("kind"))) {
                offences.add(table.file() + ": the kind of " + method + " must be one of " + new TreeSet<>(KINDS)
                        + "; README.md beside the table says what they mean.");
            } else if (!row.get("kind").equals("acting") && row.get("reason").isBlank()) {
                offences.add(table.file() + ": say why " + method + " is " + row.get("kind") + ".");
            }
        }
        reach.methods().keySet().stream()
                .filter(method -> !rows.containsKey(method))
                .forEach(
                        method -> offences.add(
                                "src/test/resources/authorisation/" + table.file() + " lacks a row for "
                                        + method
                                        + ". Where it is done or read for the person who is acting, add the line \""
                                        + method
                                        + ";acting;;\" in the order of the alphabet; README.md beside the table names the other kinds."));
        rows.forEach((method, row) -> offences.addAll(pages(reach, method, row, table.file())));
        return offences;
    }

    private static List<String> pages(Reach reach, String method, Map<String, String> row, String file) {
        if (!"internal".equals(row.get("kind"))) return List.of();
        Set<String> named = Stream.of(row.get("pages").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Set<String> calling = reach.pagesCalling(method).stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        List<String> offences = new ArrayList<>();
        calling.stream()
                .filter(page -> !named.contains(page))
                .sorted()
                .forEach(page -> offences.add(page + " calls " + method
                        + ", which gives the unfiltered truth. Let a service ask the policy and call that instead."));
        named.stream()
                .filter(page -> !calling.contains(page))
                .sorted()
                .forEach(page -> offences.add(file + " still lets " + page + " call " + method
                        + ", though it does not any more. Take the name out of the column \"pages\"."));
        return offences;
    }
}
