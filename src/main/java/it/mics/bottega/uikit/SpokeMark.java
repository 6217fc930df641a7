package it.mics.bottega.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Glyph and number of a spoke, everywhere the same; its name is read to those who do not see it. */
public class SpokeMark extends Span {
    /** How large the mark stands: 28, 40 or 56 px. */
    public enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    /** A mark for this spoke. */
    public SpokeMark(int spoke, Size size) {
        addClassNames("mark", "s" + spoke);
        if (size == Size.SMALL) addClassName("s");
        if (size == Size.LARGE) addClassName("l");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", "Spoke " + spoke);
        add(Icon.mark("s" + spoke));
        Element number = new Element("b");
        number.setText(String.valueOf(spoke));
        number.setAttribute("aria-hidden", "true");
        getElement().appendChild(number);
    }
}
