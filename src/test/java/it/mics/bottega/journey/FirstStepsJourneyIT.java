package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.kernel.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody meets first: landing page, language, light and dark, the door, and what is not there. */
class FirstStepsJourneyIT extends Journey {
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_visitor_reads_the_first_page_and_switches_language_and_light(Language language) {
        JourneySteps visitor = somebody(language).open("").checkPage();
        assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
        assertThat(visitor.page().locator("html").getAttribute("lang")).startsWith(language.code());
        visitor.page().getByLabel(visitor.text("layout.theme")).first().click();
        assertThat(visitor.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");
        visitor.checkPage();
        Language other = language == Language.IT ? Language.EN : Language.IT;
        visitor.page().locator("[lang=" + other.code() + "]").first().click();
        visitor.page().locator("html[lang^=" + other.code() + "]").waitFor();
        assertThat(visitor.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_persona_comes_in_and_goes_out_again(Language language) {
        JourneySteps door = somebody(language).open("sign-in").checkPage();
        List<String> usernames =
                Screens.PERSONAS.stream().filter(each -> !each.isEmpty()).toList();
        assertThat(door.page().locator("form button").count()).isEqualTo(usernames.size());
        for (String username : usernames) {
            JourneySteps person = somebody(language).signInAs(username).checkPage();
            person.press("layout.signOut");
            person.link(person.text("layout.signIn")).waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "challenge/00000000-0000-0000-0000-000000000000"})
    void what_is_not_there_says_so_and_leads_back(String path) {
        JourneySteps visitor = somebody(Language.IT).open(path);
        assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
        visitor.page().locator("a[href='.'],a[href='/'],a[href='']").first().waitFor();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "nonsense/two",
                "decisions/decided",
                "challenge/00000000-0000-0000-0000-000000000000",
                "challenge/x"
            })
    void and_in_the_own_language_to_whoever_has_signed_in(String path) {
        JourneySteps person = somebody(Language.IT).signedIn("researcher").open(path);
        assertThat(person.page().locator("h1").innerText()).isEqualTo(person.text("error.notFoundTitle"));
        person.checkPage();
    }

    @Test
    void a_button_that_says_nothing_to_a_screen_reader_would_be_found() {
        JourneySteps visitor = somebody(Language.EN).open("challenges");
        visitor.page().evaluate("() => document.querySelector('main').append(document.createElement('button'))");
        assertThatThrownBy(visitor::checkPage)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("button-name");
    }
}
