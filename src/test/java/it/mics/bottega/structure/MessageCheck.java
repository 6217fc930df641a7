package it.mics.bottega.structure;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the message bundles and the source, and lists what does not fit together. */
final class MessageCheck {
    private static final Pattern USE = Pattern.compile(
            "(?:\\bUi\\.t\\(|\\bRuleViolation\\(|\\bsuper\\(|@Menu\\(\\s*title\\s*=|\\btitle\\s*=)\\s*\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)+)\"\\s*(\\+)?");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)*\\.?)\"");
    private static final String LETTER = "\\p{L}";
    private static final Pattern STRAIGHT = Pattern.compile(LETTER + "'" + LETTER + "|''");

    private final Map<String, Map<String, String>> texts = new TreeMap<>();
    private final List<String> offences = new ArrayList<>();

    MessageCheck(Path bundles) throws IOException {
        for (String language : List.of("it", "en")) texts.put(language, read(bundles, language));
    }

    private Map<String, String> read(Path folder, String language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith("_" + language + ".properties"))
                    .sorted()
                    .toList()) {
                Properties bundle = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    bundle.load(reader);
                }
                bundle.forEach((key, text) -> {
                    if (all.put((String) key, (String) text) != null) offences.add(key + " stands in two bundles");
                });
            }
        }
        return all;
    }

    /** Keys in one language only, patterns that do not parse, different arguments, straight apostrophes. */
    List<String> bundleOffences() {
        Set<String> keys = new TreeSet<>(texts.get("it").keySet());
        keys.addAll(texts.get("en").keySet());
        for (String key : keys) {
            String italian = texts.get("it").get(key);
            String english = texts.get("en").get(key);
            if (italian == null || english == null) {
                offences.add(key + " is missing in " + (italian == null ? "Italian" : "English"));
                continue;
            }
            Set<String> there = arguments(key, italian, Locale.ITALIAN);
            Set<String> here = arguments(key, english, Locale.ENGLISH);
            if (!there.equals(here)) offences.add(key + " takes " + there + " in Italian and " + here + " in English");
            if (STRAIGHT.matcher(italian).find() || STRAIGHT.matcher(english).find())
                offences.add(key + " has a straight apostrophe");
            if (italian.isBlank() != english.isBlank()) offences.add(key + " is empty in one language");
        }
        return offences;
    }

    private Set<String> arguments(String key, String pattern, Locale locale) {
        try {
            new MessageFormat(pattern, locale);
            Set<String> names = new TreeSet<>();
            MessagePattern parts = new MessagePattern(pattern);
            for (int i = 0; i < parts.countParts(); i++) {
                var type = parts.getPart(i).getType();
                if (type == MessagePattern.Part.Type.ARG_NUMBER || type == MessagePattern.Part.Type.ARG_NAME) {
                    names.add(parts.getSubstring(parts.getPart(i)));
                }
            }
            return names;
        } catch (IllegalArgumentException e) {
            offences.add(key + " is not a message: " + e.getMessage());
            return Set.of();
        }
    }

    /** Keys that the source asks for and no bundle has. */
    List<String> missing(Path source) throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : SourceShape.javaFiles(source)) {
            Matcher use = USE.matcher(Files.readString(file));
            while (use.find()) {
                boolean prefix = use.group(2) != null;
                String key = use.group(1);
                boolean known = prefix
                        ? texts.get("it").keySet().stream().anyMatch(each -> each.startsWith(key))
                        : texts.get("it").containsKey(key);
                if (!known) missing.add(key + " in " + file.getFileName());
            }
        }
        return List.copyOf(missing);
    }

    /** Keys that no literal of the source names, not even by a beginning to which something is added. */
    List<String> unused(Path source) throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path file : SourceShape.javaFiles(source)) {
            Matcher literal = LITERAL.matcher(Files.readString(file));
            while (literal.find()) literals.add(literal.group(1));
        }
        return texts.get("it").keySet().stream()
                .filter(key -> !named(key, literals))
                .collect(Collectors.toList());
    }

    private static boolean named(String key, Set<String> literals) {
        if (literals.contains(key)) return true;
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1))) return true;
        }
        return false;
    }

    int size() {
        return texts.get("it").size();
    }
}
