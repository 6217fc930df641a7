package it.mics.bottega.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import it.mics.bottega.journey.browser.Browsers;
import it.mics.bottega.kernel.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A journey: one application on empty data for all journeys of a run, one browser for each class, one context for each
 * person. What went wrong is photographed into target/journeys.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {
    private final List<JourneySteps> people = new ArrayList<>();
    private Playwright playwright;
    protected Browser browser;

    @RegisterExtension
    final AfterTestExecutionCallback photographer = context -> {
        if (context.getExecutionException().isEmpty()) return;
        for (int i = 0; i < people.size(); i++) {
            String name = getClass().getSimpleName() + "-"
                    + context.getDisplayName().replaceAll("[^\\w]+", "_") + "-" + i + ".png";
            try {
                people.get(i).screenshot(Path.of("target/journeys", name));
            } catch (RuntimeException e) {
                context.getExecutionException().get().addSuppressed(e);
            }
        }
    };

    /** The application that all journeys share. */
    protected static PackagedApplication application() {
        return PackagedApplication.shared();
    }

    @BeforeAll
    void openBrowser() {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
    }

    @AfterEach
    void closeContexts() {
        people.forEach(JourneySteps::close);
        people.clear();
    }

    /** Somebody new at a browser of their own. */
    protected JourneySteps somebody(Language language) {
        return seated(new JourneySteps(browser, application().url(), language));
    }

    /** Somebody with a door, at a browser of their own, signed in; nothing is open yet. */
    protected JourneySteps persona(String username, Language language) {
        return somebody(language).signedIn(username);
    }

    /** Takes part in the photographs. */
    protected JourneySteps seated(JourneySteps person) {
        people.add(person);
        return person;
    }
}
