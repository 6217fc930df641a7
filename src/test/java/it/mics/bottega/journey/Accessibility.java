package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

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
    /** Asks every rule whose breach would be serious or critical, and brings back the breaches alone. */
    private static final String LOOK = """
            () => axe.run({ resultTypes: ['violations'], rules: Object.fromEntries(axe._audit.rules
                    .filter(rule => rule.impact === 'minor' || rule.impact === 'moderate')
                    .map(rule => [rule.id, { enabled: false }])) })
                .then(found => found.violations.filter(rule => ['serious', 'critical'].includes(rule.impact))
                    .flatMap(rule => rule.nodes.map(node =>
                        [rule.id, node.html, String(node.target), String(node.failureSummary)])))""";

    private Accessibility() {}

    static void check(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) page.evaluate(AxeBuilder.getAxeScript());
        List<String> faults = new ArrayList<>();
        for (Object each : (List<?>) page.evaluate(LOOK)) {
            List<?> fault = (List<?>) each;
            String html = fault.get(1).toString();
            if (!isKnown(fault.get(0).toString(), html))
                faults.add(fault.get(0) + " at " + fault.get(2) + ": " + shortened(html) + " " + fault.get(3));
        }
        assertThat(faults).as("accessibility of " + page.url()).isEmpty();
    }

    private static boolean isKnown(String rule, String html) {
        return KNOWN.stream().anyMatch(known -> known.rule().equals(rule) && html.startsWith(known.tag()));
    }

    private static String shortened(String html) {
        return html.length() > 160 ? html.substring(0, 160) + "…" : html;
    }
}
