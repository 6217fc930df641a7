package it.mics.bottega.challenge.ui.amendment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.amendment.AmendedField;
import it.mics.bottega.challenge.amendment.ShownAmendment;
import it.mics.bottega.challenge.amendment.TermChange;
import it.mics.bottega.challenge.ui.ChallengeFactsColumn;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.OldAndNew;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Everything that an amendment changes, old beside new; texts in the reader’s language first. */
class ChangeList extends Div {
    /** Dates and prize first: that is what people look for. */
    private static final List<AmendedField> ORDER = Arrays.stream(AmendedField.values())
            .sorted(Comparator.comparing(AmendedField::isText))
            .toList();

    ChangeList(ShownAmendment amendment) {
        addClassName("changes");
        for (AmendedField field : ORDER)
            amendment.changes().stream()
                    .filter(change -> change.field() == field)
                    .sorted((one, other) -> Boolean.compare(isForeign(one), isForeign(other)))
                    .forEach(change -> add(line(change)));
        if (amendment.hidden()) {
            Paragraph hidden = new Paragraph(Ui.t("amendment.hidden"));
            hidden.addClassName("quiet");
            add(hidden);
        }
    }

    /** The name of what changes. */
    static String name(TermChange change) {
        String name = Ui.t("amendment.field." + change.field().name());
        return change.language() == null
                ? name
                : Ui.t(
                        "amendment.inLanguage",
                        name,
                        Ui.t("amendment.language." + change.language().code()));
    }

    private static Component line(TermChange change) {
        OldAndNew both = new OldAndNew(
                words(change, change.before()),
                words(change, change.after()),
                Ui.t("amendment.before"),
                Ui.t("amendment.after"));
        if (isForeign(change) && change.language() != null)
            both.getElement().setAttribute("lang", change.language().code());
        return El.div("change", new H4(name(change)), both);
    }

    private static boolean isForeign(TermChange change) {
        return change.language() != null && change.language() != Ui.language();
    }

    private static String words(TermChange change, String value) {
        return switch (change.field()) {
            case SUBMIT_UNTIL, DECIDE_BY -> value.isEmpty() ? "" : Dates.full(Instant.parse(value));
            case PRIZE -> ChallengeFactsColumn.euros(Long.parseLong(value));
            default -> value;
        };
    }
}
