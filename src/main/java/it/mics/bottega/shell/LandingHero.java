package it.mics.bottega.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.LandingFigure;
import it.mics.bottega.uikit.LandingSearch;
import it.mics.bottega.uikit.Ui;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The green head of a visitor's first page: what Bottega is, the living figures, and the search. */
class LandingHero extends Div {
    private static final List<String> EXAMPLES = List.of("landing.example.1", "landing.example.2", "landing.example.3");

    LandingHero(List<LandingFigure> figures, LandingSearch search) {
        Paragraph lead = new Paragraph(Ui.t("landing.lead"));
        lead.addClassName("lead");
        Div hero = El.div("hero", new Div(new H1(Ui.t("landing.title")), lead));
        if (!figures.isEmpty()) hero.add(live(figures));
        hero.add(search(search));
        Div edge = El.div("dovetail");
        edge.getElement().setAttribute("aria-hidden", "true");
        add(El.div("band", hero), edge);
    }

    private static Component live(List<LandingFigure> figures) {
        Component list = El.raw(
                "ul", "live num", figures.stream().map(LandingHero::figure).toArray(Component[]::new));
        list.getElement().setAttribute("aria-label", Ui.t("landing.live"));
        return list;
    }

    private static Component figure(LandingFigure figure) {
        String page = figure.page();
        Component words = page == null ? El.span("", figure.words()) : El.link(page, figure.words(), "");
        return El.raw("li", "", El.bold(figure.value()), words);
    }

    private static Div search(LandingSearch search) {
        Component examples = El.raw("p", "try", El.span("", Ui.t("landing.examples")));
        for (String key : EXAMPLES) {
            String words = Ui.t(key);
            examples.getElement()
                    .appendChild(El.link("challenges?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), words, "")
                            .getElement());
        }
        return El.div(
                "seek",
                search.create(Ui.t("landing.searchLabel"), Ui.t("landing.placeholder"), Ui.t("landing.search")),
                examples);
    }
}
