package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A level of 1 to 5 as five small blocks; decorative, the number stands beside it. */
public class LevelBar extends Span {
    /** A bar at this level; {@code state} is a class such as {@code ok} or {@code part}, or empty.  */
    public LevelBar(int level, String state) {
        addClassName("lv");
        if (!state.isEmpty()) addClassName(state);
        getElement().setAttribute("aria-hidden", "true");
        show(level);
    }

    /** Shows another level. */
    public final void show(int level) {
        getElement().removeAllChildren();
        for (int block = 1; block <= 5; block++) {
            Element part = new Element("i");
            if (block <= level) part.setAttribute("class", "on");
            getElement().appendChild(part);
        }
    }
}
