package it.mics.bottega.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a module or a page calls has its row in the reviewed table, and nothing else has. */
class ServiceInventoryTest {
    private static final String HEAD = "method;kind;pages;reason";
    private static final Reach SEEDED =
            Reach.of("seeded.authorisation", new ClassFileImporter().importPackages("seeded.authorisation"));

    @Test
    void the_table_names_what_the_code_calls_and_nothing_else() {
        assertThat(ServiceInventory.offences(Reach.ofProduct(), Table.read("services.csv")))
                .isEmpty();
    }

    @Test
    void a_method_without_row_is_found_however_it_is_called() {
        assertThat(ServiceInventory.offences(SEEDED, Table.of("services.csv", List.of(HEAD))))
                .hasSize(3)
                .anyMatch(sentence -> sentence.contains("lacks a row for team.Doings.undo(String)"))
                .anyMatch(sentence -> sentence.contains("lacks a row for team.Doings.everything()"))
                .anyMatch(sentence -> sentence.contains("lacks a row for team.Promise.kept()"));
    }

    @Test
    void a_row_without_method_and_one_without_reason_are_found() {
        Table table = Table.of(
                "services.csv",
                List.of(
                        HEAD,
                        "team.Doings.undo(String);acting;;",
                        "team.Doings.everything();public;;",
                        "team.Promise.kept();contract;;asked by the page",
                        "team.Doings.gone();acting;;"));
        assertThat(ServiceInventory.offences(SEEDED, table))
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains("a row for team.Doings.gone()"))
                .anyMatch(sentence -> sentence.contains("say why team.Doings.everything() is public"));
    }

    @Test
    void a_page_that_calls_the_unfiltered_truth_is_found() {
        Table table = Table.of(
                "services.csv",
                List.of(
                        HEAD,
                        "team.Doings.undo(String);acting;;",
                        "team.Doings.everything();internal;OldPage;for modules above",
                        "team.Promise.kept();contract;;asked by the page"));
        assertThat(ServiceInventory.offences(SEEDED, table))
                .hasSize(2)
                .anyMatch(sentence -> sentence.startsWith("TeamPage calls team.Doings.everything()"))
                .anyMatch(sentence -> sentence.contains("still lets OldPage call team.Doings.everything()"));
    }
}
