package it.mics.bottega.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text exists in both languages, with the same arguments, and every text that the source asks for exists. */
class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path SOURCE = Path.of("src/main/java");
    private static final double UNUSED_SHARE = 0.05;

    @Test
    void both_languages_say_the_same() throws IOException {
        assertThat(new MessageCheck(BUNDLES).bundleOffences()).isEmpty();
    }

    @Test
    void every_text_that_the_source_asks_for_exists() throws IOException {
        assertThat(new MessageCheck(BUNDLES).missing(SOURCE)).isEmpty();
    }

    @Test
    void texts_that_nobody_asks_for_do_not_pile_up() throws IOException {
        MessageCheck check = new MessageCheck(BUNDLES);
        List<String> unused = check.unused(SOURCE);
        assertThat(unused).as("unused texts").hasSizeLessThanOrEqualTo((int) Math.ceil(check.size() * UNUSED_SHARE));
    }

    @Test
    void each_kind_of_offence_is_caught(@TempDir Path seeded) throws IOException {
        Files.writeString(
                seeded.resolve("a_it.properties"),
                "a.both=Ciao {0}\na.onlyItalian=Solo\na.arguments={0} di {1}\na.broken={0,plural,one{uno}\na.apostrophe=l'altro\na.twice=uno\n");
        Files.writeString(seeded.resolve("b_it.properties"), "a.twice=due\n");
        Files.writeString(
                seeded.resolve("a_en.properties"),
                "a.both=Hello {0}\na.arguments={0} of them\na.broken=ok\na.apostrophe=the other\na.twice=one\n");
        assertThat(new MessageCheck(seeded).bundleOffences())
                .anyMatch(offence -> offence.startsWith("a.onlyItalian is missing in English"))
                .anyMatch(offence -> offence.startsWith("a.arguments takes [0, 1] in Italian and [0] in English"))
                .anyMatch(offence -> offence.startsWith("a.broken is not a message"))
                .anyMatch(offence -> offence.startsWith("a.apostrophe has a straight apostrophe"))
                .anyMatch(offence -> offence.startsWith("a.twice stands in two bundles"))
                .noneMatch(offence -> offence.startsWith("a.both"));
    }

    @Test
    void a_missing_and_an_unused_text_are_caught(@TempDir Path seeded) throws IOException {
        for (String language : List.of("it", "en")) {
            Files.writeString(seeded.resolve("a_" + language + ".properties"), "a.used=x\na.unused=y\nb.kind.ONE=z\n");
        }
        Files.writeString(
                seeded.resolve("A.java"),
                "class A { Object a = Ui.t(\"a.used\") + Ui.t(\"b.kind.\" + kind); A() { throw new RuleViolation(\"a.nowhere\", 1); } }\n"
                        + "@Menu(title = \"a.menu\") class B {}\n");
        MessageCheck check = new MessageCheck(seeded);
        assertThat(check.missing(seeded)).containsExactly("a.menu in A.java", "a.nowhere in A.java");
        assertThat(check.unused(seeded)).containsExactly("a.unused");
    }
}
