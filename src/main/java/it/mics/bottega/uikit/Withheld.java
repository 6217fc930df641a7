package it.mics.bottega.uikit;

import com.vaadin.flow.component.html.Span;

/** What is not said, in words, with a lock before it. */
public class Withheld extends Span {
    /** These words stand in the place of what is not said. */
    public Withheld(String words) {
        super(Icon.LOCK.create(), new Span(words));
        addClassName("withheld");
    }
}
