package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Nothing serious or critical for those who read with other senses. */
final class Accessibility {
    /** What lies inside Vaadin's own components and cannot be mended from outside: the rule, and what the element's source begins with. */
    private record Known(String rule, String tag) {}

    private static final List<Known> KNOWN = List.of(
            new Known("aria-required-children", "<vaadin-tabs"),
            new Known("aria-required-children", "<vaadin-tabsheet"),
            new Known("aria-valid-attr-value", "<vaadin-side-nav-item"),
            new Known("aria-dialog-name", "<vaadin-master-detail-layout"),
            new Known("aria-dialog-name", "<div part=\"detail"),
            new Known("aria-required-attr", "<vaadin-date-picker"),
            new Known("aria-required-attr", "<input slot=\"input\""),
            new Known("aria-required-children", "<div part=\"weekdays"),
            new Known("aria-input-field-name", "<vaadin-select-list-box"),
            new Known("aria-allowed-attr", "<vaadin-menu-bar"));
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    static void check(Page page) {
        var results = new AxeBuilder(page).setLegacyMode(true).analyze();
        List<String> faults = new ArrayList<>();
        for (Rule rule : results.getViolations()) {
            if (!GRAVE.contains(rule.getImpact())) continue;
            for (CheckedNode node : rule.getNodes()) {
                if (!isKnown(rule, node))
                    faults.add(rule.getId() + " at " + node.getTarget() + ": " + shortened(node.getHtml()) + " "
                            + node.getFailureSummary());
            }
        }
        assertThat(faults).as("accessibility of " + page.url()).isEmpty();
    }

    private static boolean isKnown(Rule rule, CheckedNode node) {
        return KNOWN.stream()
                .anyMatch(known ->
                        known.rule().equals(rule.getId()) && node.getHtml().startsWith(known.tag()));
    }

    private static String shortened(String html) {
        return html.length() > 160 ? html.substring(0, 160) + "…" : html;
    }
}
