package it.mics.bottega.challenge.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Something to open for those who want to know more; stays open while what is in it changes, and is not there while it is empty. */
class Fold extends Div {
    private final Div content = new Div();
    private final Details details = new Details("", content);

    Fold() {
        addClassName("access-fold");
        setVisible(false);
        add(details);
    }

    void show(String summary, List<? extends Component> parts) {
        setVisible(!parts.isEmpty());
        details.setSummaryText(summary);
        content.removeAll();
        parts.forEach(content::add);
    }
}
