package it.mics.bottega.uikit;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;

/** The wordmark, a link to the first page. */
public class Brand extends Anchor {
    /** A new wordmark. */
    public Brand() {
        super("");
        addClassName("brand");
        add(new Html("<svg role=\"img\" aria-label=\"Bottega\"><use href=\"" + Icon.FILE + "#wordmark\"></use></svg>"));
    }
}
