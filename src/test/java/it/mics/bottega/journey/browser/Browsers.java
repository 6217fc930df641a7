package it.mics.bottega.journey.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds or brings the browser that the journeys need, or says in one sentence why there is none. */
public final class Browsers {
    static final String NONE =
            "The browser journeys need Chromium or Chrome: none is installed, and neither Playwright's own"
                    + " download nor the package chromium could be had; install one of them and run the tests again.";
    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge");
    private static final List<String> ELSEWHERE = List.of(
            "/snap/bin/chromium",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    /** Starts a headless browser. */
    public static Browser launch(Playwright playwright) {
        Path program = find(System.getenv("PATH"), List.of(Browsers::fromPlaywright, Browsers::fromDebian));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS));
    }

    /** A Playwright that fetches nothing by itself. */
    public static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** The installed browser, else what the first of these ways brings. */
    static Path find(String path, List<Supplier<Optional<Path>>> ways) {
        return Stream.concat(Stream.of(() -> installed(path)), ways.stream())
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(NONE));
    }

    static Optional<Path> installed(String path) {
        Stream<Path> onPath =
                Stream.of(path.split(":")).flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(
                        onPath,
                        path.isEmpty() ? Stream.empty() : ELSEWHERE.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromPlaywright() {
        try {
            ProcessBuilder install =
                    Driver.ensureDriverInstalled(Map.of(), true).createProcessBuilder();
            install.command().addAll(List.of("install", "--with-deps", "chromium"));
            if (!isRoot()) install.command().remove("--with-deps");
            if (!ends(install, 300)) return Optional.empty();
            try (Playwright playwright = playwright()) {
                return Optional.of(Path.of(playwright.chromium().executablePath()))
                        .filter(Files::isExecutable);
            }
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> fromDebian() {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) return Optional.empty();
        ends(new ProcessBuilder("apt-get", "update", "-qq"), 120);
        ends(new ProcessBuilder("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"), 300);
        return installed("/usr/bin");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean ends(ProcessBuilder command, int seconds) {
        try {
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(seconds, TimeUnit.SECONDS)) return process.exitValue() == 0;
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
