package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** The first letters of a name in a circle; decorative, the name always stands beside it. */
public class Initials extends Span {
    private static final String[] HUES = {"", "b", "c", "d"};

    /** A new circle for this name, always in the same hue. */
    public Initials(String name) {
        super(letters(name));
        addClassName("av");
        String hue = HUES[Math.floorMod(name.hashCode(), HUES.length)];
        if (!hue.isEmpty()) addClassName(hue);
        getElement().setAttribute("aria-hidden", "true");
    }

    static String letters(String name) {
        String[] words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        if (words.length == 0) return "";
        String first = words[0].substring(0, 1);
        return words.length == 1 ? first : first + words[words.length - 1].charAt(0);
    }
}
