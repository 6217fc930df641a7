package it.mics.bottega.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.history.Act;
import it.mics.bottega.history.ActWords;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;

/** The history of one thing, folded away below what the page is about. */
final class HistorySection {
    private HistorySection() {}

    /** The section, or empty where nothing is on record or nothing of it concerns the reader. */
    static Optional<Component> of(List<Act> acts, ActWords words, Component... before) {
        if (acts.isEmpty()) return Optional.empty();
        H2 heading = new H2(Ui.t("history.panel.title"));
        heading.addClassName("sec-h");
        Div content = El.div("stack", new Paragraph(Ui.t("history.panel.help")));
        content.add(before);
        content.add(new ActList(words).plain(acts));
        return Optional.of(El.raw(
                "section",
                "history-section",
                heading,
                new Details(Ui.t("history.panel.summary", acts.size()), content)));
    }
}
