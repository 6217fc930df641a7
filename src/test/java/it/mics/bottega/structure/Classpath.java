package it.mics.bottega.structure;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The jars that the product runs with. */
final class Classpath {
    /** Parts that need a commercial licence, and libraries that write code behind one's back. */
    private static final Pattern BANNED = Pattern.compile(
            "(vaadin-(board|charts|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet|testbench"
                    + "|confirm-dialog-pro|cookie-consent|app-security|collaboration|swing|ai-pro)[-.\\w]*|vaadin-\\d[\\w.]*|vaadin-dev[-.\\w]*|copilot[-.\\w]*|license-checker[-.\\w]*"
                    + "|.*-kit-\\d[\\w.]*|lombok[-.\\w]*|mapstruct[-.\\w]*|hibernate-search[-.\\w]*|jqwik[-.\\w]*)\\.jar");

    private Classpath() {}

    static List<String> jars(String path) {
        List<String> jars = new ArrayList<>();
        for (String entry : path.split(Pattern.quote(File.pathSeparator))) {
            if (entry.endsWith(".jar")) jars.add(new File(entry).getName().toLowerCase(Locale.ROOT));
        }
        return jars;
    }

    static List<String> banned(List<String> jars) {
        return jars.stream().filter(jar -> BANNED.matcher(jar).matches()).toList();
    }
}
