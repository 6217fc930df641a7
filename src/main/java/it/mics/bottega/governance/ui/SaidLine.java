package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.html.Div;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import java.util.List;

/** What was done a moment ago, in the flow of the page and not above it, so that it never covers the case that comes next. */
class SaidLine extends Div {
    SaidLine() {
        addClassName("said-line");
        getElement().setAttribute("role", "status");
    }

    void say(String sentence) {
        say(sentence, List.of());
    }

    /** The same with what was left, one line each. */
    void say(String sentence, List<String> left) {
        removeAll();
        Div lines = new Div(El.div("", El.span("", sentence)));
        left.forEach(line -> lines.add(El.div("t1", El.span("", line))));
        add(Icon.CHECK.create(), lines);
    }
}
