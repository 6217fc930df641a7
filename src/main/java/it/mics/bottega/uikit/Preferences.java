package it.mics.bottega.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import it.mics.bottega.kernel.Language;

/** Language and light or dark: chosen once, remembered by the browser. */
public final class Preferences {
    /** The cookie that remembers the chosen language. */
    public static final String LANGUAGE_COOKIE = "bottega-language";

    private static final String SWITCH_THEME = """
            const root = document.documentElement;
            const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
            root.dataset.theme = dark ? 'light' : 'dark';
            try { localStorage.setItem('bt-theme', root.dataset.theme) } catch (e) {}""";

    private Preferences() {}

    /** A button with the other language's code; the page is shown again in that language, at the same address. */
    public static Component languageSwitch() {
        Language other = Ui.language() == Language.IT ? Language.EN : Language.IT;
        NativeButton button = new NativeButton(other.name());
        button.addClassNames("btn", "plain", "s");
        button.getElement().setAttribute("lang", other.code());
        button.setAriaLabel(other == Language.IT ? "IT, passa all’italiano" : "EN, switch to English");
        button.addClickListener(event -> button.getElement()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'; location.reload()",
                        LANGUAGE_COOKIE,
                        other.code()));
        return button;
    }

    /** A button between light and dark; until it is used, the system decides. */
    public static Component themeSwitch() {
        NativeButton button = new NativeButton();
        button.addClassName("iconbtn");
        button.setAriaLabel(Ui.t("layout.theme"));
        button.add(Icon.HALF.create());
        button.getElement().executeJs("this.addEventListener('click', () => {" + SWITCH_THEME + "})");
        return button;
    }

    /** A link for the keyboard past the bar, to what the page says. */
    public static Component skipLink() {
        Anchor skip = new Anchor("#content", Ui.t("layout.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }
}
