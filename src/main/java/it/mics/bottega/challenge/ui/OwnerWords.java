package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.html.Span;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;

/** The company of a challenge in words, or until when its name is withheld. */
public final class OwnerWords {
    private OwnerWords() {}

    /** The name alone, or the words in its place. */
    public static String name(ShownOwner owner) {
        return owner.company() == null
                ? Ui.t("challenge.company.withheld." + owner.until().name())
                : Ui.t(owner.company().name());
    }

    /** The words in their line; a lock stands before a name that is withheld. */
    public static Span inLine(ShownOwner owner, String words) {
        if (owner.company() != null) return new Span(words);
        Span withheld = new Span(Icon.LOCK.create(), new Span(words));
        withheld.addClassName("withheld");
        return withheld;
    }
}
