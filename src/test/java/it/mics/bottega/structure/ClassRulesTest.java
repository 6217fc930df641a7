package it.mics.bottega.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the product and catches its seeded offender. */
class ClassRulesTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("it.mics.bottega");
    private static final JavaClasses SEEDED = new ClassFileImporter().importPackages("seeded.classes");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(ClassRules.ENTITIES_ARE_PACKAGE_PRIVATE, "PublicEntity"),
                Arguments.of(ClassRules.REPOSITORIES_ARE_PACKAGE_PRIVATE, "PublicRepository"),
                Arguments.of(ClassRules.VIEWS_ARE_PACKAGE_PRIVATE, "OpenView"),
                Arguments.of(ClassRules.ROUTES_SAY_WHO_MAY_OPEN_THEM, "OpenView"),
                Arguments.of(ClassRules.LUCENE_STAYS_IN_THE_INDEX, "LuceneOutside"),
                Arguments.of(ClassRules.VAADIN_STAYS_IN_THE_INTERFACE, "VaadinOutside"),
                Arguments.of(ClassRules.KERNEL_KNOWS_NO_FRAMEWORK, "SpringInside"),
                Arguments.of(ClassRules.THE_SCORER_IS_PURE, "MatchScorer"),
                Arguments.of(ClassRules.NAMES_SAY_SOMETHING, "TeamManager"),
                Arguments.of(ClassRules.IDS_AND_EVENTS_ARE_RECORDS, "MutableId"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds_for_the_product(ArchRule rule, String offender) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("rules")
    void catches_its_offender(ArchRule rule, String offender) {
        var result = rule.evaluate(SEEDED);
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(offender));
    }
}
