package it.mics.bottega.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import it.mics.bottega.journey.browser.Browsers;
import it.mics.bottega.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Takes a picture of every screen in both languages, light and dark, wide and narrow, into target/gallery. Not part of a test run. */
class ScreenshotGallery {
    private static final Path FOLDER = Path.of("target/gallery");
    private static final int TALLEST = 6000;
    private final Set<String> names = new LinkedHashSet<>();

    /** With an address: of an application that runs there already. */
    public static void main(String[] arguments) throws IOException {
        ScreenshotGallery gallery = new ScreenshotGallery();
        if (arguments.length > 0) gallery.take(arguments[0]);
        else gallery.every_screen();
    }

    @Test
    void every_screen() throws IOException {
        try (PackagedApplication application =
                PackagedApplication.onEmptyData("gallery").start()) {
            take(application.url());
        }
    }

    private void take(String address) throws IOException {
        Files.createDirectories(FOLDER);
        try (Playwright playwright = Browsers.playwright();
                Browser browser = Browsers.launch(playwright)) {
            for (String persona : Screens.PERSONAS) {
                Map<String, String> screens = new LinkedHashMap<>();
                try (JourneySteps scout = come(browser, address, persona, Language.EN, ColorScheme.LIGHT, 1440)) {
                    screens.putAll(Screens.reachable(scout, scout::open, () -> {}));
                }
                if (persona.isEmpty()) screens.put("sign-in", "sign-in");
                for (Language language : Language.values()) {
                    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                        for (int width : new int[] {1440, 390}) {
                            try (JourneySteps person = come(browser, address, persona, language, scheme, width)) {
                                screens.forEach((name, path) ->
                                        photograph(person.open(path), persona, name, language, scheme, width));
                            }
                        }
                    }
                }
            }
        }
        Files.writeString(FOLDER.resolve("index.html"), index());
    }

    private static JourneySteps come(
            Browser browser, String address, String persona, Language language, ColorScheme scheme, int width) {
        JourneySteps person = new JourneySteps(browser, address, language, scheme, width, width < 600 ? 844 : 900);
        return persona.isEmpty() ? person : person.signedIn(persona);
    }

    private void photograph(
            JourneySteps person, String persona, String name, Language language, ColorScheme scheme, int width) {
        String screen = (persona.isEmpty() ? "visitor" : persona) + "-" + name;
        names.add(screen);
        Page page = person.page();
        // The layout scrolls inside the window, so the window grows to the page.
        int height = ((Number)
                        page.evaluate(
                                "() => { const m = document.querySelector('main');"
                                        + " return Math.ceil(Math.max(window.innerHeight, m ? m.getBoundingClientRect().bottom + 8 : 0)) }"))
                .intValue();
        var before = page.viewportSize();
        page.setViewportSize(width, Math.min(height, TALLEST));
        page.waitForTimeout(250);
        person.screenshot(FOLDER.resolve(screen + "-" + suffix(language, scheme, width) + ".png"));
        page.setViewportSize(before.width, before.height);
    }

    private static String suffix(Language language, ColorScheme scheme, int width) {
        return language.code() + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
    }

    private String index() {
        StringBuilder html = new StringBuilder(
                "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Bottega, every screen</title>"
                        + "<style>body{font:16px system-ui;margin:24px}section{display:flex;gap:8px;align-items:flex-start;overflow-x:auto}"
                        + "img{height:360px;border:1px solid #999}h2{margin-top:32px}</style><h1>Every screen</h1>");
        for (String name : names) {
            html.append("<h2>").append(name).append("</h2><section>");
            for (Language language : Language.values()) {
                for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    for (int width : new int[] {1440, 390}) {
                        String file = name + "-" + suffix(language, scheme, width) + ".png";
                        html.append("<a href=\"")
                                .append(file)
                                .append("\"><img loading=\"lazy\" alt=\"")
                                .append(file)
                                .append("\" src=\"")
                                .append(file)
                                .append("\"></a>");
                    }
                }
            }
            html.append("</section>");
        }
        return html.append("</html>").toString();
    }
}
