package it.mics.bottega.vocabulary.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small tables in ESCO's layout, made up for tests. */
final class EscoFiles {
    static final String HEADER =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n";

    private EscoFiles() {}

    static String uri(String name) {
        return "http://example.org/skill/" + name;
    }

    static String row(String name, String label, String... alternatives) {
        return String.join(
                        ",",
                        "KnowledgeSkillCompetence",
                        uri(name),
                        "skill/competence",
                        "cross-sector",
                        quoted(label),
                        quoted(String.join("\n", alternatives)),
                        "",
                        "released",
                        "2024-01-01T00:00:00.000Z",
                        "",
                        "",
                        "\"http://example.org/scheme/one, http://example.org/scheme/two\"",
                        quoted("A description, with a comma and \"quotes\"\nand a second line"))
                + "\n";
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    static ImportFile file(Path folder, String name, String content) throws IOException {
        return new ImportFile(name, Files.writeString(folder.resolve(name), content));
    }

    static String relation(String name, String above) {
        return "KnowledgeSkillCompetence," + uri(name) + ",KnowledgeSkillCompetence," + uri(above) + "\n";
    }

    /** Many skills in both languages, with synonyms and broader ones. */
    static List<ImportFile> many(Path folder, String mark, int count) throws IOException {
        IntFunction<String> english = i -> row(
                mark + i,
                "manage " + word(i) + " of " + word(i / 7) + " " + mark + " " + i,
                "handle " + word(i) + " " + mark + " " + i,
                "run " + word(i) + " work " + mark + " " + i,
                "direct " + word(i + 3) + " " + mark + " " + i);
        IntFunction<String> italian = i -> row(
                mark + i,
                "gestire " + word(i) + " di " + word(i / 7) + " " + mark + " " + i,
                "condurre " + word(i) + " " + mark + " " + i,
                "seguire " + word(i + 5) + " " + mark + " " + i);
        return List.of(
                file(folder, "skills_en.csv", HEADER + all(count, english)),
                file(folder, "skills_it.csv", HEADER + all(count, italian)),
                file(
                        folder,
                        "broaderRelationsSkillPillar_en.csv",
                        "conceptType,conceptUri,broaderType,broaderUri\n"
                                + all(count, i -> i % 10 == 0 ? "" : relation(mark + i, mark + i / 10 * 10))));
    }

    private static String all(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining());
    }

    private static String word(int i) {
        return "w" + Integer.toString(i % 1500 + 40_000, 36);
    }
}
