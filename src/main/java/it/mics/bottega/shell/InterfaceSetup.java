package it.mics.bottega.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Preferences;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives each session the reader's language: their own choice, else the browser's. */
@Component
class InterfaceSetup implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        // What reads the page aloud must know the language before the first component arrives.
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .getElementsByTag("html")
                .attr("lang", language(response.getVaadinRequest()).code()));
        event.getSource().addUIInitListener(ui -> {
            Language language = language(VaadinRequest.getCurrent());
            ui.getUI().setLocale(language.locale());
            ui.getUI().getSession().setErrorHandler(new UiErrorHandling());
        });
    }

    static Language language(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(Preferences.LANGUAGE_COOKIE))
                    return Language.of(Locale.of(cookie.getValue()));
            }
        }
        return Language.of(request.getLocale());
    }
}
