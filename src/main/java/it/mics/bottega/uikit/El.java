package it.mics.bottega.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import it.mics.bottega.kernel.LocalizedText;

/** Short ways to plain HTML: a block, a span, a link, bold words, each with its classes. */
public final class El {
    private El() {}

    /** A block with these classes (separated by blanks). */
    public static Div div(String classes, Component... children) {
        Div div = new Div(children);
        if (!classes.isEmpty()) div.addClassNames(classes.split(" "));
        return div;
    }

    /** A span of text with these classes. */
    public static Span span(String classes, String text) {
        Span span = new Span(text);
        if (!classes.isEmpty()) span.addClassNames(classes.split(" "));
        return span;
    }

    /** Bold words. */
    public static Component bold(String text) {
        return raw("b", "", text);
    }

    /** An element by its tag, with classes and text. */
    public static Component raw(String tag, String classes, String text) {
        Element element = new Element(tag);
        if (!classes.isEmpty()) element.setAttribute("class", classes);
        if (!text.isEmpty()) element.setText(text);
        return new Raw(element);
    }

    /** An element by its tag, with classes and children. */
    public static Component raw(String tag, String classes, Component... children) {
        Element element = new Element(tag);
        if (!classes.isEmpty()) element.setAttribute("class", classes);
        for (Component child : children) element.appendChild(child.getElement());
        return new Raw(element);
    }

    /** A link inside the application with these classes. */
    public static Anchor link(String address, String text, String classes) {
        Anchor anchor = new Anchor(address, text);
        if (!classes.isEmpty()) anchor.addClassNames(classes.split(" "));
        return anchor;
    }

    /** A bilingual text as a span, marked with the language in which it was written. */
    public static Span text(LocalizedText text, String classes) {
        Span span = span(classes, Ui.t(text));
        markLanguage(span, text);
        return span;
    }

    /** Marks a component whose text may be in the other language, for screen readers and hyphenation. */
    public static void markLanguage(Component component, LocalizedText text) {
        var own = text.bestLanguage(Ui.language());
        if (own != Ui.language()) component.getElement().setAttribute("lang", own.code());
    }

    private static final class Raw extends Component {
        Raw(Element element) {
            super(element);
        }
    }
}
