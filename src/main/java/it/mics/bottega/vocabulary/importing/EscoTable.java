package it.mics.bottega.vocabulary.importing;

import it.mics.bottega.kernel.Language;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The tables in which ESCO publishes its skills: one file of skills for each language, with preferred and other labels, and one with the
 * broader concept of each. Obsolete rows and what is no skill are left out.
 */
final class EscoTable {
    private static final Set<String> KINDS = Set.of("knowledgeskillcompetence", "skillgroup");

    private EscoTable() {}

    /** Reads a table; the language is that of the file's name, for example {@code skills_it.csv}. */
    static void read(String file, Reader reader, ConceptCollector into) throws IOException {
        Csv csv = new Csv(reader);
        List<String> header = csv.next();
        if (header == null) throw new UnreadableFile("vocabulary.import.bad.empty", file);
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++)
            columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
        if (columns.containsKey("concepturi") && columns.containsKey("preferredlabel"))
            skills(csv, columns, language(file), into);
        else if (columns.containsKey("concepturi") && columns.containsKey("broaderuri")) relations(csv, columns, into);
        else throw new UnreadableFile("vocabulary.import.bad.columns", file);
    }

    private static void skills(Csv csv, Map<String, Integer> columns, Language language, ConceptCollector into)
            throws IOException {
        for (List<String> row = csv.next(); row != null; row = csv.next()) {
            String uri = cell(row, columns, "concepturi");
            if (uri.isEmpty() || !ofKind(cell(row, columns, "concepttype"))) continue;
            if (cell(row, columns, "status").equalsIgnoreCase("obsolete")) {
                into.withdrawn(uri);
                continue;
            }
            into.label(uri, language, cell(row, columns, "preferredlabel"));
            for (String label : cell(row, columns, "altlabels").split("\n")) into.alternative(uri, language, label);
        }
    }

    private static void relations(Csv csv, Map<String, Integer> columns, ConceptCollector into) throws IOException {
        for (List<String> row = csv.next(); row != null; row = csv.next()) {
            String uri = cell(row, columns, "concepturi");
            String broader = cell(row, columns, "broaderuri");
            if (!uri.isEmpty() && !broader.isEmpty()) into.broader(uri, broader);
        }
    }

    private static boolean ofKind(String kind) {
        return kind.isEmpty() || KINDS.contains(kind.toLowerCase(Locale.ROOT));
    }

    private static Language language(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.matches(".*_it(\\W.*)?\\.csv")) return Language.IT;
        if (name.matches(".*_en(\\W.*)?\\.csv")) return Language.EN;
        throw new UnreadableFile("vocabulary.import.bad.language", file);
    }

    private static String cell(List<String> row, Map<String, Integer> columns, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }
}
