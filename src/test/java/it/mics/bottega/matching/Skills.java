package it.mics.bottega.matching;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The real thesaurus for tests without a database. */
public final class Skills {
    public static final SkillId EDIBLE_PACKAGING = new SkillId(408);
    public static final Thesaurus THESAURUS = read();

    private Skills() {}

    private static Thesaurus read() {
        List<Skill> skills = new ArrayList<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Skills.class.getResourceAsStream("/reference/skills.tsv")),
                StandardCharsets.UTF_8))) {
            file.lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> skills.add(skill(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Thesaurus(skills);
    }

    private static Skill skill(String[] row) {
        return new Skill(
                new SkillId(Integer.parseInt(row[0])),
                new LocalizedText(row[3], row[2]),
                Map.of(Language.EN, parts(row[4]), Language.IT, parts(row[5])),
                row[1].isBlank() ? null : new SkillId(Integer.parseInt(row[1].strip())),
                Set.of(),
                Map.of());
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(part -> !part.isBlank()).toList();
    }
}
