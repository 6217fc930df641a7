package it.mics.bottega.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** The root of a view: one main landmark, one page column, one heading of the first order. */
public abstract class Page extends Main implements HasDynamicTitle {
    private final Div page = new Div();
    private String title = "Bottega";

    /** An empty page. */
    protected Page() {
        addClassName("main");
        setId("content");
        page.addClassName("page");
        super.add(page);
    }

    /** Adds to the page column. */
    protected void put(Component... components) {
        page.add(components);
    }

    /** Empties the page column, to show it anew. */
    protected void clear() {
        page.removeAll();
    }

    /** A heading with one line of help below, and what one can do at its right. */
    protected Div head(String heading, String help, Component... actions) {
        title(heading);
        H1 first = new H1(heading);
        first.addClassName("t4");
        Div words = new Div(first);
        if (!help.isEmpty()) words.add(new Paragraph(help));
        Div head = new Div(words);
        head.addClassName("page-head");
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("row");
            head.add(row);
        }
        return head;
    }

    /** Sets what the browser's tab says. */
    protected void title(String text) {
        title = text + " · Bottega";
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
