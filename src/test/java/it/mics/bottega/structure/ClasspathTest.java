package it.mics.bottega.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** No commercial part, no forbidden library, and Jackson in the version that Spring Boot chose. */
class ClasspathTest {
    private static final List<String> JARS =
            Classpath.jars(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));

    @Test
    void nothing_banned_is_there() {
        assertThat(JARS).hasSizeGreaterThan(50);
        assertThat(Classpath.banned(JARS)).isEmpty();
    }

    @Test
    void jackson_is_the_one_of_spring_boot() {
        assertThat(JARS)
                .filteredOn(jar -> jar.startsWith("jackson-databind-3"))
                .containsExactly("jackson-databind-3.1.7.jar");
    }

    @Test
    void seeded_offenders_are_caught() {
        List<String> offenders = List.of(
                "vaadin-board-flow-25.2.3.jar",
                "vaadin-charts-flow-25.2.3.jar",
                "vaadin-dev-25.2.4.jar",
                "vaadin-25.2.3.jar",
                "vaadin-spreadsheet-flow-25.2.3.jar",
                "lombok-1.18.40.jar",
                "license-checker-2.0.0.jar");
        assertThat(Classpath.banned(offenders)).containsExactlyElementsOf(offenders);
        assertThat(Classpath.banned(List.of(
                        "vaadin-core-internal-25.2.3.jar",
                        "vaadin-button-flow-25.2.3.jar",
                        "vaadin-spring-25.2.4.jar")))
                .isEmpty();
    }
}
