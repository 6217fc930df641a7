package it.mics.bottega.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fault that was planted in a table, or in what happens, is found and said in words. */
class CaseTableTest {
    private static final String HEAD = "method;scenes;" + String.join(";", Who.columns());

    @Test
    void what_agrees_is_no_difference() {
        assertThat(CaseTable.differences(List.of(played("draft", "404")), table(row("draft,open", "404", "no"))))
                .containsExactly("cases.csv has a row for Doings.undo() in open, which is not played any more.");
    }

    @Test
    void somebody_who_fares_otherwise_is_found() {
        assertThat(CaseTable.differences(List.of(played("draft", "yes")), table(row("draft", "404", "no"))))
                .containsExactly(
                        "Doings.undo() in the scene \"draft\" as researcher: cases.csv says 404, but it is yes.");
    }

    @Test
    void a_case_without_row_is_found_with_the_row_to_add() {
        assertThat(CaseTable.differences(List.of(played("draft", "404"), played("open", "404")), table()))
                .singleElement()
                .asString()
                .contains("lacks rows for Doings.undo()")
                .endsWith("\n" + row("draft,open", "404", "no"));
    }

    @Test
    void two_rows_for_one_case_are_found() {
        Table twice = table(row("draft", "404", "no"), row("draft", "404", "no"));
        assertThat(CaseTable.differences(List.of(played("draft", "404")), twice))
                .containsExactly("cases.csv has two rows for Doings.undo() in draft.");
    }

    @Test
    void an_answer_that_tells_something_apart_from_nothing_is_found() {
        assertThat(CaseTable.tellingApart(table(row("open", "404", "no"), row("absent", "rule", "no"))))
                .containsExactly(
                        "Doings.undo() answers 404 to researcher in open, but rule where there is nothing at all.");
    }

    private static CaseTable.Played played(String scene, String researcher) {
        return new CaseTable.Played("Doings.undo()", scene, codes(researcher, "no"));
    }

    private static String row(String scenes, String researcher, String others) {
        return "Doings.undo();" + scenes + ";" + String.join(";", codes(researcher, others));
    }

    private static List<String> codes(String researcher, String others) {
        List<String> codes = new ArrayList<>(Collections.nCopies(Who.values().length, others));
        codes.set(Who.RESEARCHER.ordinal(), researcher);
        return codes;
    }

    private static Table table(String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(List.of(rows));
        return Table.of("cases.csv", lines);
    }
}
