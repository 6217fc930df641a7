package it.mics.bottega.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Messages;
import it.mics.bottega.uikit.Preferences;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives each session the reader's language: their own choice, else the browser's. */
@Component
class InterfaceSetup implements VaadinServiceInitListener {
    private final Messages messages;

    InterfaceSetup(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // What reads the page aloud must know the language before the first component arrives.
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .getElementsByTag("html")
                .attr("lang", language(response.getVaadinRequest()).code()));
        event.getSource().addUIInitListener(ui -> {
            Language language = language(VaadinRequest.getCurrent());
            ui.getUI().setLocale(language.locale());
            connection(ui.getUI().getReconnectDialogConfiguration(), language);
            ui.getUI().getSession().setErrorHandler(new UiErrorHandling());
        });
    }

    /** What the browser says by itself while it cannot reach the server. */
    private void connection(ReconnectDialogConfiguration words, Language language) {
        words.setDialogText(messages.text(language, "shell.connection.trying"));
        words.setDialogTextGaveUp(messages.text(language, "shell.connection.lost"));
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
