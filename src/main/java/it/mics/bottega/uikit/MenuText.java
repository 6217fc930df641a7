package it.mics.bottega.uikit;

/** Turns the title of a {@code @Menu} annotation, which holds a message key, into words. */
public final class MenuText {
    private MenuText() {}

    /** The words behind a menu title. */
    public static String of(String titleKey) {
        return Ui.t(titleKey);
    }
}
