package it.mics.bottega.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import it.mics.bottega.journey.wire.WirePerson;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Messages;
import java.nio.file.Path;
import java.util.List;

/** One person at one browser: finds things as people do, by role and by the words on them, in the person's language. */
final class JourneySteps implements AutoCloseable {
    private static final String IDLE =
            "() => { const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;"
                    + " return !clients || Object.values(clients).every(c => !c.isActive || !c.isActive()) }";
    private static final String GO = "path => new Promise((done, never) => {"
            + " const to = new URL(path, document.baseURI);"
            + " setTimeout(() => never(new Error('nothing came of ' + path)), 20000);"
            + " window.addEventListener('vaadin-router-location-changed', () => done(), { once: true });"
            + " window.dispatchEvent(new CustomEvent('vaadin-router-go',"
            + " { detail: { pathname: to.pathname, search: to.search, hash: to.hash } })) })";
    private static final Messages MESSAGES = messages();

    private final String origin;
    private final Language language;
    private final BrowserContext context;
    private final Page page;
    private final Complaints complaints;

    JourneySteps(Browser browser, String origin, Language language) {
        this(browser, origin, language, ColorScheme.LIGHT, 1440, 1000);
    }

    JourneySteps(Browser browser, String origin, Language language, ColorScheme scheme, int width, int height) {
        this.origin = origin;
        this.language = language;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language == Language.IT ? "it-IT" : "en-GB")
                .setTimezoneId("Europe/Rome")
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
        page = context.newPage();
        page.setDefaultTimeout(Integer.getInteger("bottega.patience", 45) * 1000);
        complaints = new Complaints(page, origin);
    }

    /** Expects the browser to visit this other address on the same machine too. */
    JourneySteps expecting(String other) {
        complaints.allow(other);
        return this;
    }

    /** Opens an address of the application. */
    JourneySteps open(String path) {
        page.navigate(origin + "/" + path);
        page.locator("main").first().waitFor();
        return settle();
    }

    /** Goes there inside the open page, as a link does, without loading it anew. */
    JourneySteps go(String path) {
        page.evaluate(GO, path);
        return settle();
    }

    /** Enters as one of the demo people, through the page with the buttons. */
    JourneySteps signInAs(String persona) {
        open("sign-in");
        page.locator("form:has(input[value='" + persona + "']) button").first().click();
        page.waitForURL(url -> !url.contains("sign-in"));
        page.locator("main").first().waitFor();
        return settle();
    }

    /** Has the session of somebody who came in by the demo door already; nothing is open yet. */
    JourneySteps signedIn(String username) {
        String session = WirePerson.signedIn(origin, username, language).session();
        context.addCookies(List.of(new Cookie("bottega", session).setUrl(origin)));
        return this;
    }

    /** Waits until the server has answered everything that was asked. */
    JourneySteps settle() {
        page.waitForFunction(IDLE);
        return this;
    }

    /** Presses the button with the text behind this key. */
    JourneySteps press(String key, Object... arguments) {
        button(text(key, arguments)).click();
        return settle();
    }

    /** The first visible button with exactly these words. */
    Locator button(String words) {
        return visible(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)));
    }

    /** The first visible link with exactly these words. */
    Locator link(String words) {
        return visible(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true)));
    }

    /** Follows a link with the text behind this key. */
    JourneySteps follow(String key) {
        link(text(key)).click();
        return settle();
    }

    /** Writes into the field with the label behind this key, and leaves it. */
    JourneySteps write(String key, String value) {
        Locator field = field(text(key));
        field.fill(value);
        field.press("Tab");
        return settle();
    }

    /** The first visible field whose label begins with these words. */
    Locator field(String label) {
        return visible(
                page.getByLabel(Words.beginning(label)).and(page.locator("input,textarea,select,[contenteditable]")));
    }

    /** Types a day and confirms it. */
    JourneySteps date(String key, String day) {
        Locator field = field(text(key));
        field.fill(day);
        field.press("Enter");
        return settle();
    }

    /** Chooses in a select field by its label and the beginning of an item. */
    JourneySteps choose(String key, String item) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "label", new Page.LocatorOptions().setHasText(Words.beginning(text(key))))))
                .first()
                .locator("vaadin-select-value-button")
                .click();
        visible(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Words.beginning(item))))
                .click();
        return settle();
    }

    /** Looks up in a combo box and takes the first item with these words. */
    JourneySteps pick(String key, String words) {
        Locator input = visible(
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Words.beginning(text(key)))));
        input.fill(words);
        visible(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Words.anywhere(words))))
                .click();
        return settle();
    }

    /** Ticks the box or the round button whose words begin so. */
    JourneySteps tick(String words) {
        page.locator("vaadin-radio-button, vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("visible=true")
                .first()
                .locator("label")
                .first()
                .click();
        return settle();
    }

    /** Waits for a text that a person would see. */
    JourneySteps sees(String words) {
        visible(page.getByText(words)).waitFor();
        return this;
    }

    /** Waits for the text behind this key. */
    JourneySteps seesText(String key, Object... arguments) {
        return sees(text(key, arguments));
    }

    /** Waits until these words are gone. */
    JourneySteps sheDoesNotSee(String words) {
        page.getByText(words).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    /** Checks the page for those who read with other senses, and that the browser had nothing to complain about. */
    JourneySteps checkPage() {
        Accessibility.check(page);
        complaints.requireNone();
        return this;
    }

    /** The text behind a key in the person's language. */
    String text(String key, Object... arguments) {
        return MESSAGES.text(language, key, arguments);
    }

    Page page() {
        return page;
    }

    Language language() {
        return language;
    }

    /** Where the person is, without the origin. */
    String path() {
        return page.url().substring(origin.length() + 1);
    }

    void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }

    private static Locator visible(Locator any) {
        return any.locator("visible=true").first();
    }

    private static Messages messages() {
        try {
            return new Messages();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
