package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import it.mics.bottega.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen that each persona can reach has one heading, no text without words, no grave fault of accessibility,
 * and fits its width: wide and light in Italian, narrow and dark in English.
 */
class EveryScreenJourneyIT extends Journey {
    private static final Pattern WITHOUT_WORDS = Pattern.compile("![a-z]+\\.[\\w.]+!");

    private final List<String> faults = new ArrayList<>();

    static List<String> personas() {
        return Screens.PERSONAS;
    }

    @ParameterizedTest(name = "[{0}]")
    @MethodSource("personas")
    void is_sound_wide_and_narrow(String persona) {
        faults.clear();
        JourneySteps wide = come(persona, Language.IT, ColorScheme.LIGHT, 1440, 1000);
        JourneySteps narrow = come(persona, Language.EN, ColorScheme.DARK, 390, 844);
        narrow.open("");
        // Each page is loaded by its address once, and once reached from the page before.
        Screens.reachable(wide, wide::open, () -> {
            String path = wide.path();
            check(wide);
            check(narrow.go(path));
        });
        assertThat(faults).isEmpty();
    }

    private JourneySteps come(String persona, Language language, ColorScheme scheme, int width, int height) {
        JourneySteps person = seated(new JourneySteps(browser, application().url(), language, scheme, width, height));
        return persona.isEmpty() ? person : person.signedIn(persona);
    }

    private void check(JourneySteps person) {
        String where = person.language() + " " + person.page().viewportSize().width + " " + person.path() + ": ";
        int headings = person.page().locator("h1").count();
        if (headings != 1) faults.add(where + headings + " headings of the first order");
        if (WITHOUT_WORDS.matcher(person.page().locator("main").innerText()).find())
            faults.add(where + "a text without words");
        Object extra = person.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) extra).intValue() > 0) faults.add(where + "scrolls sideways by " + extra);
        try {
            person.checkPage();
        } catch (AssertionError e) {
            faults.add(where + e.getMessage());
        }
    }
}
