package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.html.Span;
import it.mics.bottega.kernel.Characters;

/** The first letters of a name in a circle; decorative, the name always stands beside it. */
public class Initials extends Span {
    private static final String[] HUES = {"", "b", "c", "d"};

    /** A new circle for this name, always in the same hue. */
    public Initials(String name) {
        super(Characters.initials(name));
        addClassName("av");
        String hue = HUES[Math.floorMod(name.hashCode(), HUES.length)];
        if (!hue.isEmpty()) addClassName(hue);
        getElement().setAttribute("aria-hidden", "true");
    }
}
