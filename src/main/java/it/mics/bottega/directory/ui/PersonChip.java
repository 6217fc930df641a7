package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.directory.DirectoryLinks;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.uikit.El;

/** A person in a line: initials, name as a link to the page, and one line below. */
public class PersonChip extends Div {
    /** A chip for this person; the line below may be empty. */
    public PersonChip(AccountId account, String name, String below) {
        addClassName("who");
        Anchor link = new Anchor(DirectoryLinks.person(account), name);
        Span words = new Span(link);
        if (!below.isEmpty()) words.add(El.raw("small", "", below));
        add(new Initials(name), words);
    }
}
