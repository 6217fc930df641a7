package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import it.mics.bottega.hostile.TextColumns;
import it.mics.bottega.journey.browser.Browsers;
import it.mics.bottega.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Texts that try to be more than texts, in every field of every object: on every screen they stay texts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextJourneyIT {
    /** Each would set {@code window.hostile} where it ran, or break what is written around it. */
    private static final List<String> HOSTILE = List.of(
            "<img src=x onerror=\"window.hostile=1\">",
            "<script>window.hostile=2</script>",
            "\"'><svg/onload=window.hostile=3>",
            "[a](javascript:window.hostile=4) ![b](x\" onerror=\"window.hostile=4)",
            "${window.hostile=5} {{window.hostile=5}} #{1+1} {0} {0,number,#} '{'",
            "\u202Etxet sdrawkcab\u2066 \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
            "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033Da\u0489l\u0489g\u0489o \uD83D\uDC69\u200D\uD83D\uDD2C \uFEFF\u200B",
            "&lt;b&gt; &amp; \\u0022 %s %n %00 ' or 1=1; --");

    private PackagedApplication application;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void plant() {
        application = PackagedApplication.onEmptyData("hostile").start();
        assertThat(plantIn(application.database())).hasSizeGreaterThan(60);
        application.close();
        FileSystemUtils.deleteRecursively(application.data().resolve("lucene").toFile());
        application.start();
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    void end() {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
        if (application != null) application.close();
    }

    /** Puts one before the present text of each row, in every column that people write in; answers which columns there were. */
    private static List<String> plantIn(JdbcClient database) {
        List<String> planted = new ArrayList<>();
        // What is kept for good was hostile when it was written: nothing that guards it now is asked.
        database.sql("alter role postgres set session_replication_role = replica")
                .update();
        for (String column : TextColumns.ofPeople()) {
            String table = column.substring(0, column.indexOf('.'));
            String name = column.substring(column.indexOf('.') + 1);
            int rows = 0;
            for (int i = 0; i < HOSTILE.size(); i++) {
                try {
                    rows += plant(database, table, name, i, 80);
                } catch (DataIntegrityViolationException shorter) {
                    rows += plant(database, table, name, i, 40);
                }
            }
            if (rows > 0) planted.add(column);
        }
        database.sql("alter role postgres reset session_replication_role").update();
        return planted;
    }

    private static int plant(JdbcClient database, String table, String name, int i, int length) {
        return database.sql("update " + table + " set " + name + " = left(:text || ' ' || " + name
                        + ", greatest(:length, length(" + name + "))) where " + name + " <> '' and abs(hashtext("
                        + name + ")) % :count = :n and position('hostile' in " + name + ") = 0")
                .param("text", HOSTILE.get(i))
                .param("length", length)
                .param("count", HOSTILE.size())
                .param("n", i)
                .update();
    }

    static List<String> personas() {
        return Screens.PERSONAS;
    }

    @ParameterizedTest(name = "[{0}]")
    @MethodSource("personas")
    void nothing_runs_and_no_page_breaks(String persona) {
        List<String> faults = new ArrayList<>();
        try (JourneySteps person =
                new JourneySteps(browser, application.url(), Language.IT, ColorScheme.LIGHT, 390, 844)) {
            if (!persona.isEmpty()) person.signedIn(persona);
            person.open("");
            Screens.reachable(person, person::go, () -> {
                String where = person.path() + ": ";
                Object ran = person.page().evaluate("() => window.hostile === undefined ? '' : String(window.hostile)");
                if (!"".equals(ran)) faults.add(where + "the text " + ran + " ran");
                if (person.page().locator("h1").count() != 1) faults.add(where + "no heading");
                Object sideways =
                        person.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
                if (((Number) sideways).intValue() > 0) faults.add(where + "scrolls sideways by " + sideways);
            });
        }
        assertThat(application.output()).doesNotContain("ERROR");
        assertThat(faults).isEmpty();
    }

    private static void type(Locator field, String value) {
        field.evaluate(
                "(field) => { field.value = " + value + ";"
                        + " for (const kind of ['input', 'change']) field.dispatchEvent(new CustomEvent(kind, { bubbles: true })); }");
    }

    @Test
    void a_million_letters_and_characters_that_nothing_keeps_are_answered_beside_the_field() {
        try (JourneySteps person =
                new JourneySteps(browser, application.url(), Language.EN, ColorScheme.LIGHT, 1440, 1000)) {
            person.signedIn("researcher").open("profile");
            // A field of one line: laying out a million letters in many lines keeps the browser busy, not the product.
            Locator orcid = person.page()
                    .locator("vaadin-text-field[required], vaadin-text-field")
                    .first();
            type(orcid, "'\\uD83D\\uDE00ab\\u0000 \\uD83D '.repeat(150000)");
            person.page().locator("vaadin-text-field[invalid]").first().waitFor();
            assertThat((Integer) orcid.evaluate("field => field.value.length")).isGreaterThan(900_000);
            person.open("challenges");
            Locator search = person.page().locator("main vaadin-text-field").first();
            type(search, "'leather\\u0000 and half \\uD83D'");
            search.press("Enter");
            assertThat(person.settle().page().locator("h1").count()).isEqualTo(1);
        }
        assertThat(application.output()).doesNotContain("ERROR");
    }
}
