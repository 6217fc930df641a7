package it.mics.bottega.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.taxonomy.Flagship;
import it.mics.bottega.taxonomy.ProgrammeFigure;
import it.mics.bottega.taxonomy.Spoke;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.stream.Stream;

/** The standing sections of a visitor's first page: flagships, spokes, the invitation to companies, the programme's figures. */
final class LandingSections {
    private static final List<String> SHOWN =
            List.of("FUNDING_TOTAL", "RESEARCHERS", "RESEARCH_INSTITUTIONS", "SOUTH_SHARE");

    private LandingSections() {}

    static Component flagships(List<Flagship> flagships) {
        Component list = El.raw(
                "ul", "flag", flagships.stream().map(LandingSections::flagship).toArray(Component[]::new));
        return section(Ui.t("landing.flagships"), Ui.t("landing.flagshipsHelp"), list);
    }

    private static Component flagship(Flagship flagship) {
        var marks = El.div("m");
        Stream.concat(Stream.of(flagship.primarySpoke()), flagship.secondarySpokes().stream())
                .forEach(spoke -> marks.add(new SpokeMark(spoke, SpokeMark.Size.SMALL)));
        return El.raw("li", "", new H3(Ui.t(flagship.title())), new Paragraph(Ui.t(flagship.text())), marks);
    }

    static Component spokes(List<Spoke> spokes) {
        Component list =
                El.raw("ul", "spk", spokes.stream().map(LandingSections::spoke).toArray(Component[]::new));
        return section(Ui.t("landing.spokes"), Ui.t("landing.spokesHelp"), list);
    }

    private static Component spoke(Spoke spoke) {
        Anchor link = new Anchor("challenges?spoke=" + spoke.number());
        link.add(
                new SpokeMark(spoke.number(), SpokeMark.Size.MEDIUM),
                El.div(
                        "",
                        El.bold(Ui.t(spoke.shortTitle())),
                        El.raw("small", "", Ui.t("landing.spokeLeader", spoke.leaderName()))));
        return El.raw("li", "", link);
    }

    static Component call() {
        H2 heading = new H2(Ui.t("landing.callTitle"));
        heading.addClassName("t4");
        Anchor call = El.link("my-challenges", Ui.t("landing.call"), "btn call");
        return El.raw("section", "cta", El.div("", heading, new Paragraph(Ui.t("landing.callHelp"))), call);
    }

    static Component figures(List<ProgrammeFigure> figures) {
        Component list = El.raw(
                "dl",
                "fig num",
                SHOWN.stream()
                        .flatMap(key ->
                                figures.stream().filter(figure -> figure.key().equals(key)))
                        .map(LandingSections::figure)
                        .toArray(Component[]::new));
        return section(Ui.t("landing.figures"), Ui.t("landing.figuresHelp"), list);
    }

    private static Component figure(ProgrammeFigure figure) {
        String unit = Ui.t("landing.unit." + figure.unit());
        Component term = El.raw("dt", "", Ui.t(figure.label()));
        Component value = El.raw("dd", "v", Ui.t(figure.value()) + unit);
        String others = figure.alternatives().stream()
                .map(other -> Ui.t("landing.otherSource", Ui.t(other.value()) + unit, source(other.source())))
                .reduce("", (a, b) -> a + " · " + b);
        Component source =
                El.raw("dd", "src", Ui.t("landing.source", source(figure.source()), Dates.day(figure.asOf())) + others);
        return El.div("", value, term, source);
    }

    /** An address is shown by its site's name; the page behind it stays in the data. */
    private static String source(String source) {
        if (source.equals("Programme profile")) return Ui.t("landing.profile");
        return source.replaceAll("https?://(?:www\\.)?([^/ ]+)\\S*", "$1");
    }

    static Component foot() {
        var edge = El.div("dovetail up");
        edge.getElement().setAttribute("aria-hidden", "true");
        Component foot = El.raw(
                "footer",
                "band foot",
                El.div("in", El.span("", Ui.t("landing.foot")), El.span("", Ui.t("landing.footFunding"))));
        return El.div("", edge, foot);
    }

    private static Component section(String title, String help, Component content) {
        H2 heading = new H2(title);
        heading.addClassName("t4");
        return El.raw("section", "", El.div("sh", El.div("", heading, new Paragraph(help))), content);
    }
}
