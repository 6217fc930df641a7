package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import it.mics.bottega.uikit.Ui;

/** Five small steps, filled up to a level; decorative, the level in words stands beside it. */
public class LevelScale extends Span {
    /** The highest level. */
    public static final int HIGHEST = 5;

    /** A scale at this level. */
    public LevelScale(int level) {
        addClassName("lv");
        getElement().setAttribute("aria-hidden", "true");
        for (int step = 1; step <= HIGHEST; step++) getElement().appendChild(new Element("i"));
        show(level);
    }

    /** Fills the steps up to this level. */
    public final void show(int level) {
        for (int step = 1; step <= HIGHEST; step++) {
            getElement().getChild(step - 1).getClassList().set("on", step <= level);
        }
    }

    /** A level in words, for example "3, works alone". */
    public static String words(int level) {
        return Ui.t("directory.level." + level);
    }
}
