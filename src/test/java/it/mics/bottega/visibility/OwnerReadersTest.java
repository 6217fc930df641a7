package it.mics.bottega.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever turns the company of a challenge into its card goes through ShownOwners; each exception stands here with its reason. */
class OwnerReadersTest {
    private static final Pattern OWNER = Pattern.compile("ChallengeFacts::owner|\\.owner\\(\\)");
    private static final Pattern CARD =
            Pattern.compile("\\bOrganisations\\b|from organisation\\b|join organisation\\b");
    private static final List<String> REVIEWED = List.of(
            // The one way.
            "challenge/ShownOwners.java",
            // Of the facts as a visitor sees them.
            "matching/search/IndexTruth.java",
            // The company reads its own name in its own form.
            "challenge/ui/editor/EditorTools.java",
            // Names those who ask the company, to the company.
            "challenge/ui/access/AccessPanel.java",
            // Refuses the name in the company's own words.
            "introduction/wording/KeptNames.java",
            // Asks only whether it is one’s own company; the card is of a candidate’s institution.
            "introduction/IntroductionBook.java");

    @Test
    void nobody_shows_a_company_past_the_policy() throws IOException {
        Path root = Path.of("src/main/java/it/mics/bottega");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> readers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> names(read(file)))
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> !file.startsWith("benchmark") && !file.startsWith("demo"))
                    .toList();
            assertThat(readers).isNotEmpty();
            assertThat(REVIEWED).containsAll(readers);
        }
    }

    @Test
    void a_reader_who_forgets_is_caught() {
        assertThat(names("private final Organisations all; … all.get(seen.owner())"))
                .isTrue();
        assertThat(names("private final ShownOwners owners; … owners.of(seen)")).isFalse();
    }

    private static boolean names(String source) {
        return OWNER.matcher(source).find() && CARD.matcher(source).find();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
