package it.mics.bottega.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.identity.Personas;
import it.mics.bottega.platform.OnDemo;
import it.mics.bottega.uikit.Brand;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Preferences;
import it.mics.bottega.uikit.Ui;

/** The door of the demonstration: a card for each persona, no password. */
@Route(value = "sign-in", autoLayout = false, registerAtStartup = false)
@AnonymousAllowed
@OnDemo
class DemoSignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Div refused = new Div();

    DemoSignInView(Personas personas) {
        addClassName("sign-in");
        refused.addClassNames("note", "bad");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        add(Preferences.skipLink(), band(), dovetail(), cards(personas), foot());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean failed =
                event.getLocation().getQueryParameters().getParameters().containsKey("error");
        refused.setVisible(failed);
        if (failed) refused.setText(Ui.t("signIn.gone"));
    }

    @Override
    public String getPageTitle() {
        return Ui.t("signIn.title") + " · Bottega";
    }

    private static Component band() {
        Div ends = new Div(Preferences.languageSwitch(), Preferences.themeSwitch());
        ends.addClassName("end");
        Div bar = new Div(new Brand(), ends);
        bar.addClassName("topbar");
        Paragraph help = new Paragraph(Ui.t("signIn.help"));
        help.addClassName("sub");
        Div intro = new Div(new Div(new H1(Ui.t("signIn.title")), help), notice());
        intro.addClassName("intro");
        Header band = new Header(column(bar, intro));
        band.addClassName("band");
        return band;
    }

    private static Component notice() {
        Element strong = new Element("b").setText(Ui.t("signIn.demo"));
        Div words = new Div();
        words.getElement().appendChild(strong);
        words.add(new Paragraph(Ui.t("signIn.demoHelp")));
        Div notice = new Div(Icon.INFO.create(), words);
        notice.addClassName("demo");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private static Component dovetail() {
        Div seam = new Div();
        seam.addClassName("dovetail");
        seam.getElement().setAttribute("aria-hidden", "true");
        return seam;
    }

    private Component cards(Personas personas) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        personas.all().forEach(persona -> cards.add(new ListItem(new PersonaCard(persona))));
        Main main = new Main(refused, cards);
        main.setId("content");
        main.addClassName("in");
        return main;
    }

    private static Component foot() {
        Anchor look = new Anchor("challenges", Ui.t("signIn.look"));
        Div after = new Div(new Paragraph(Ui.t("signIn.after")), new Span(look));
        after.addClassName("after");
        Footer foot = new Footer(after);
        foot.addClassName("in");
        return foot;
    }

    private static Div column(Component... parts) {
        Div column = new Div(parts);
        column.addClassName("in");
        return column;
    }
}
