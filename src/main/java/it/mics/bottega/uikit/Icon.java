package it.mics.bottega.uikit;

import com.vaadin.flow.component.icon.SvgIcon;

/** The interface's own marks; decorative, so hidden from screen readers: a word always stands beside them. */
public enum Icon {
    SEARCH,
    CLOCK,
    LOCK,
    CHECK,
    CROSS,
    WARN,
    ARROW,
    MENU,
    HALF,
    BELL,
    HOME,
    PEOPLE,
    BOARD,
    DOC,
    PLUS,
    MINUS,
    INFO,
    PEN,
    EXT,
    EYE,
    RING,
    SWAP,
    STAR,
    CAL,
    SEND,
    STRETCH;

    /** The file with every mark. */
    public static final String FILE = "assets/bottega/marks.svg";

    /** A new picture of this mark. */
    public SvgIcon create() {
        return mark("i-" + name().toLowerCase(java.util.Locale.ROOT));
    }

    /** A new picture of any symbol of the file, for example {@code s3} or {@code fashion}. */
    public static SvgIcon mark(String symbol) {
        SvgIcon icon = new SvgIcon(FILE, symbol);
        icon.addClassName("i");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
