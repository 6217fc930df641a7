package it.mics.bottega.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and packages that one can hold in mind, and nothing left unfinished. */
class SourceShapeTest {
    @Test
    void holds_for_the_product() throws IOException {
        assertThat(SourceShape.offences(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void holds_for_the_tests() throws IOException {
        assertThat(SourceShape.offences(Path.of("src/test/java"))).isEmpty();
    }

    @Test
    void long_files_full_packages_and_left_overs_are_caught(@TempDir Path seeded) throws IOException {
        Files.write(seeded.resolve("Long.java"), Collections.nCopies(SourceShape.LINES + 1, "//"));
        Files.writeString(seeded.resolve("Later.java"), "// TO" + "DO later\n");
        Files.writeString(seeded.resolve("Skipped.java"), "@Dis" + "abled class Skipped {}\n");
        for (int i = 0; i < SourceShape.FILES; i++)
            Files.write(
                    seeded.resolve("File" + i + ".java"), Collections.nCopies(SourceShape.SOMETHING_HAPPENS + 1, "//"));
        assertThat(SourceShape.offences(seeded))
                .anyMatch(offence -> offence.contains("Long.java has 251 lines"))
                .anyMatch(offence -> offence.contains("Later.java:1 was left unfinished"))
                .anyMatch(offence -> offence.contains("Skipped.java:1 was left unfinished"))
                .anyMatch(offence -> offence.endsWith("has 21 files"));
    }
}
