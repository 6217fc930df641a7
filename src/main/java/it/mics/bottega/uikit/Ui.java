package it.mics.bottega.uikit;

import com.vaadin.flow.component.UI;
import it.mics.bottega.kernel.Characters;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.Arrays;
import java.util.Locale;

/** Texts and language of the page that is being built; for use on the interface's own thread. */
public final class Ui {
    private Ui() {}

    /** The reader's language. */
    public static Language language() {
        UI ui = UI.getCurrent();
        return Language.of(ui == null ? Locale.ITALIAN : ui.getLocale());
    }

    /** The text behind a key in the reader's language; a bilingual argument is said in that language too. */
    public static String t(String key, Object... arguments) {
        UI ui = UI.getCurrent();
        Object[] said = Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalizedText text ? t(text) : argument)
                .map(argument -> argument instanceof String text ? Characters.isolated(text) : argument)
                .toArray();
        return com.vaadin.flow.i18n.I18NProvider.translate(ui == null ? Locale.ITALIAN : ui.getLocale(), key, said);
    }

    /** A bilingual text in the reader's language, or else in the one in which it was written. */
    public static String t(LocalizedText text) {
        return text.best(language());
    }
}
