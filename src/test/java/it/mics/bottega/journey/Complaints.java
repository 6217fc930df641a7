package it.mics.bottega.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a browser complains about while somebody looks at pages, leaving the machine included. */
final class Complaints {
    private final Page page;
    private final List<String> allowed = new ArrayList<>(List.of("data:", "blob:", "ws"));
    private final List<String> errors = new ArrayList<>();

    Complaints(Page page, String origin) {
        this.page = page;
        allowed.add(origin);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) errors.add(message.text() + " " + message.location());
        });
        page.onPageError(errors::add);
        page.onRequest(request -> {
            if (allowed.stream().noneMatch(request.url()::startsWith)) errors.add("left the machine: " + request.url());
        });
    }

    /** Another address on the same machine. */
    void allow(String other) {
        allowed.add(other);
    }

    void requireNone() {
        if (!errors.isEmpty()) throw new AssertionError("The browser complained on " + page.url() + ": " + errors);
    }
}
