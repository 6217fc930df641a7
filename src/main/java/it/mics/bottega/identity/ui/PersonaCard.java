package it.mics.bottega.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import it.mics.bottega.identity.Persona;
import it.mics.bottega.kernel.Characters;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import org.springframework.security.web.csrf.CsrfToken;

/** Who one can be: name, what waits for that person, what to try, and the way in. */
class PersonaCard extends Article {
    PersonaCard(Persona persona) {
        addClassName("persona");
        add(who(persona), waits(persona), tries(persona));
        getElement().appendChild(form(persona));
    }

    private static Component who(Persona persona) {
        Header who = new Header(face(persona));
        who.add(new Div(new Paragraph(Ui.t(persona.post())), new H2(Ui.t(persona.name()))));
        return who;
    }

    private static Component face(Persona persona) {
        Integer spoke = persona.spoke();
        if (spoke != null) return new SpokeMark(spoke, SpokeMark.Size.LARGE);
        Span face = new Span();
        face.addClassName("av");
        face.getElement().setAttribute("aria-hidden", "true");
        switch (persona.face()) {
            case OFFICE -> mark(face, Icon.BOARD);
            case AUDITOR -> mark(face, Icon.EYE);
            case TECHNICIAN -> mark(face, Icon.LOCK);
            case COMPANY, RESEARCHER, LEADER -> {
                if (persona.face() == Persona.Face.COMPANY) face.addClassName("b");
                face.setText(Characters.initials(Ui.t(persona.name())));
            }
        }
        return face;
    }

    private static void mark(Span face, Icon icon) {
        face.addClassName("office");
        face.add(icon.create());
    }

    private static Component waits(Persona persona) {
        Paragraph waits = new Paragraph();
        waits.addClassName("waits");
        waits.getElement().appendChild(new Element("b").setText(Ui.t(persona.waiting())));
        waits.add(new Span(" " + Ui.t(persona.waits())));
        return waits;
    }

    private static Component tries(Persona persona) {
        UnorderedList tries = new UnorderedList();
        persona.tries().forEach(trial -> tries.add(new ListItem(trial.icon().create(), new Span(Ui.t(trial.text())))));
        return tries;
    }

    private static Element form(Persona persona) {
        Element form = new Element("form").setAttribute("method", "post").setAttribute("action", "sign-in");
        hidden(form, "username", persona.username());
        hidden(form, "password", "demo");
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(form, token.getParameterName(), token.getToken());
        }
        Element button = new Element("button").setAttribute("type", "submit").setAttribute("class", "btn");
        button.appendChild(
                new Element("span").setText(Ui.t(persona.enter())),
                Icon.ARROW.create().getElement());
        return form.appendChild(button);
    }

    private static void hidden(Element form, String name, String value) {
        form.appendChild(new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value));
    }
}
