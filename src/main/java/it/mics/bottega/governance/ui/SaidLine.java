package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.html.Div;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;

/** What was done a moment ago, in the flow of the page and not above it, so that it never covers the case that comes next. */
class SaidLine extends Div {
    SaidLine() {
        addClassName("said-line");
        getElement().setAttribute("role", "status");
    }

    void say(String sentence) {
        removeAll();
        add(Icon.CHECK.create(), El.span("", sentence));
    }
}
