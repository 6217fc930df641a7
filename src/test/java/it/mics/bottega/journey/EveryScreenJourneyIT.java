package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import it.mics.bottega.kernel.Language;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen that each persona can reach has one heading, no grave fault of accessibility, and fits its width. */
class EveryScreenJourneyIT extends Journey {
    static Stream<Arguments> everybody() {
        return Screens.PERSONAS.stream()
                .flatMap(persona -> Arrays.stream(Language.values()).map(language -> Arguments.of(persona, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everybody")
    void is_sound_on_desktop_and_phone(String persona, Language language) {
        JourneySteps desktop = seated(new JourneySteps(browser, application().url(), language));
        JourneySteps phone =
                seated(new JourneySteps(browser, application().url(), language, ColorScheme.DARK, 390, 844));
        for (JourneySteps person : new JourneySteps[] {desktop, phone}) {
            if (persona.isEmpty()) person.open("");
            else person.signInAs(persona);
        }
        Screens.reachable(desktop).values().forEach(path -> {
            check(desktop.open(path));
            check(phone.open(path));
        });
    }

    private static void check(JourneySteps person) {
        assertThat(person.page().locator("h1").count())
                .as("headings of the first order on " + person.page().url())
                .isEqualTo(1);
        assertThat(person.page().locator("main").innerText())
                .as("texts on " + person.page().url())
                .doesNotContainPattern("![a-z]+\\.[\\w.]+!");
        assertThat(person.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as("scrolls sideways on " + person.page().url())
                .satisfies(extra -> assertThat(((Number) extra).intValue()).isLessThanOrEqualTo(0));
        person.checkPage();
    }
}
