package it.mics.bottega.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a source folder looks like from outside: sizes, left-overs. */
final class SourceShape {
    static final int LINES = 250;
    static final int FILES = 20;
    /** Ids, records and events are short and many; only files in which something happens count towards the limit. */
    static final int SOMETHING_HAPPENS = 40;

    private static final Pattern LEFT_OVER =
            Pattern.compile("\\b(" + "TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled\\b");

    private SourceShape() {}

    /** Every offence below this folder, in words. */
    static List<String> offences(Path root) throws IOException {
        List<String> offences = new ArrayList<>();
        Map<Path, Integer> perPackage = new TreeMap<>();
        for (Path file : javaFiles(root)) {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() > LINES) offences.add(file + " has " + lines.size() + " lines");
            for (int i = 0; i < lines.size(); i++) {
                if (LEFT_OVER.matcher(lines.get(i)).find()) offences.add(file + ":" + (i + 1) + " was left unfinished");
            }
            if (lines.size() > SOMETHING_HAPPENS) perPackage.merge(file.getParent(), 1, Integer::sum);
        }
        perPackage.forEach((folder, count) -> {
            if (count > FILES) offences.add(folder + " has " + count + " files");
        });
        return offences;
    }

    static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
