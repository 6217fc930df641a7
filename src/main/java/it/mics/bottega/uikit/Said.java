package it.mics.bottega.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that somebody said in a thread: who, when, the words, and at the edge what can be done about it. */
public final class Said {
    private final Component whole;

    /** What was said; {@code mine} marks the reader's own. */
    public Said(String by, Instant at, Component words, boolean mine) {
        Component head = El.raw("p", "thread-by", El.bold(by), El.span("faint", Dates.time(at)));
        whole = El.raw("article", mine ? "said-here mine" : "said-here", head, words);
    }

    /** Words as they were typed, line by line, in their own direction. */
    public static Component words(String typed) {
        Component words = El.raw("p", "thread-words", typed);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    /** The line above the first thing said on a day; null where the day is the same as before. */
    public static @Nullable Component newDay(@Nullable Instant before, Instant at) {
        LocalDate day = at.atZone(Dates.ROME).toLocalDate();
        boolean same = before != null && before.atZone(Dates.ROME).toLocalDate().equals(day);
        return same ? null : El.raw("p", "thread-day", Dates.day(day));
    }

    /** A small act at the edge, named for those who do not see it. */
    public Said with(Icon icon, String name, Runnable act) {
        NativeButton button = new NativeButton("", click -> act.run());
        button.addClassName("iconbtn");
        button.setAriaLabel(name);
        button.getElement().setAttribute("title", name);
        button.add(icon.create());
        whole.getElement().appendChild(button.getElement());
        return this;
    }

    /** To put into the thread. */
    public Component component() {
        return whole;
    }
}
