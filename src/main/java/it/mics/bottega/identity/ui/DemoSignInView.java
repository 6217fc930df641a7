package it.mics.bottega.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.identity.Persona;
import it.mics.bottega.identity.Personas;
import it.mics.bottega.platform.OnDemo;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import org.springframework.security.web.csrf.CsrfToken;

/** The door of the demonstration: a card for each persona, no password. */
@Route("sign-in")
@AnonymousAllowed
@OnDemo
class DemoSignInView extends Page {
    DemoSignInView(Personas personas) {
        put(head(Ui.t("signIn.title"), Ui.t("signIn.help")));
        Div cards = new Div();
        cards.addClassName("personas");
        personas.all().forEach(persona -> cards.add(card(persona)));
        put(cards);
    }

    private static Div card(Persona persona) {
        Div card = new Div(new H2(Ui.t(persona.name())));
        card.addClassName("persona");
        card.getElement().appendChild(form(persona));
        return card;
    }

    private static Element form(Persona persona) {
        Element form = new Element("form").setAttribute("method", "post").setAttribute("action", "sign-in");
        hidden(form, "username", persona.username());
        hidden(form, "password", "demo");
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(form, token.getParameterName(), token.getToken());
        }
        Element button = new Element("button").setAttribute("type", "submit").setAttribute("class", "btn").setText(Ui.t(persona.enter()));
        return form.appendChild(button);
    }

    private static void hidden(Element form, String name, String value) {
        form.appendChild(new Element("input").setAttribute("type", "hidden").setAttribute("name", name).setAttribute("value", value));
    }
}
