package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseOption;
import it.mics.bottega.governance.DecidedCase;
import it.mics.bottega.identity.Role;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A decision as it was taken: what, why, in which words, by whom and when. */
final class DecidedFacts {
    private DecidedFacts() {}

    static Component of(DecidedCase each, List<CaseOption> options) {
        CaseDecision decision = each.decision();
        Component facts = El.raw("dl", "decided-facts");
        options.stream()
                .filter(option -> option.action() == decision.action())
                .findFirst()
                .ifPresentOrElse(
                        option -> {
                            row(facts, "governance.decided.what", Ui.t(option.labelKey()));
                            if (decision.reasonCode() != null
                                    && option.reasons().contains(decision.reasonCode()))
                                row(
                                        facts,
                                        "governance.decided.why",
                                        Ui.t(option.reasonPrefix() + "." + decision.reasonCode()));
                        },
                        () -> row(
                                facts,
                                "governance.decided.what",
                                Ui.t("governance.decided.action." + decision.action())));
        if (!decision.items().isEmpty())
            row(
                    facts,
                    "governance.decided.items",
                    String.valueOf(decision.items().size()));
        String note = decision.note();
        if (note != null) row(facts, "governance.decided.note", note);
        String by = each.by();
        row(
                facts,
                "governance.decided.by",
                Stream.of(
                                by == null ? Ui.t("governance.decided.somebody") : by,
                                role(each.actingAs()),
                                Dates.day(each.at()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
        return facts;
    }

    /** “spoke leader 3”, from the role under which the decision is kept; empty where none was kept. */
    private static String role(String actingAs) {
        String[] parts = actingAs.split(" ");
        for (Role role : Role.values())
            if (role.name().equals(parts[0])) return Ui.t(role.key()) + (parts.length > 1 ? " " + parts[1] : "");
        return "";
    }

    private static void row(Component list, String key, String text) {
        list.getElement()
                .appendChild(
                        El.raw("dt", "", Ui.t(key)).getElement(),
                        El.raw("dd", "", text).getElement());
    }
}
