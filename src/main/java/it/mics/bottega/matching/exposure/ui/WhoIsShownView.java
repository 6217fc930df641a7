package it.mics.bottega.matching.exposure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.matching.exposure.ExposureReport;
import it.mics.bottega.matching.exposure.Fairness;
import it.mics.bottega.matching.exposure.Spread;
import it.mics.bottega.taxonomy.Spoke;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How evenly people are shown in lists, and what fair places cost; for leaders by spoke, for the programme office altogether. */
@Route(WhoIsShownView.PATH)
@Menu(title = "exposure.menu", order = 35, icon = "eye")
@RolesAllowed({"SPOKE_LEADER", "SPOKE_DEPUTY", "PROGRAMME_OFFICE"})
class WhoIsShownView extends Page implements BeforeEnterObserver {
    static final String PATH = "who-is-shown";
    private static final String SPOKE = "spoke";

    private final transient ExposureReport report;
    private final transient Fairness fairness;
    private final transient Taxonomy taxonomy;
    private final transient CurrentActor current;
    private @Nullable Integer spoke;

    WhoIsShownView(ExposureReport report, Fairness fairness, Taxonomy taxonomy, CurrentActor current) {
        this.report = report;
        this.fairness = fairness;
        this.taxonomy = taxonomy;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = current.require();
        List<Spoke> own = taxonomy.spokes().stream()
                .filter(each -> actor.has(Role.PROGRAMME_OFFICE) || actor.moderates(each.number()))
                .toList();
        spoke = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SPOKE)
                .filter(text -> text.matches("\\d"))
                .map(Integer::valueOf)
                .filter(number -> own.stream().anyMatch(each -> each.number() == number))
                .orElse(null);
        show(actor, own);
    }

    private void show(Actor actor, List<Spoke> own) {
        clear();
        put(head(Ui.t("exposure.title"), Ui.t("exposure.help")), choices(own));
        Spread spread = report.spread(spoke);
        ExposureReport.Cost cost = report.cost(spoke);
        put(ShownFigures.of(spread, cost));
        put(section("exposure.cost.title", Ui.t("exposure.cost.help", cost.lists()), new CostTable(cost)));
        put(section(
                "exposure.lambda.title",
                Ui.t("exposure.lambda.help"),
                new LambdaPart(fairness, cost.lambda(), actor.has(Role.PROGRAMME_OFFICE), () -> show(actor, own))));
    }

    private Component choices(List<Spoke> own) {
        Component[] links = new Component[own.size() + 1];
        links[0] = choice(null, El.span("", Ui.t("exposure.programme")));
        for (int i = 0; i < own.size(); i++) {
            Spoke each = own.get(i);
            links[i + 1] = choice(
                    each.number(),
                    El.div(
                            "row",
                            new SpokeMark(each.number(), SpokeMark.Size.SMALL),
                            El.span("", Ui.t(each.shortTitle()))));
        }
        Component nav = El.raw("nav", "whose", links);
        nav.getElement().setAttribute("aria-label", Ui.t("exposure.whose"));
        return nav;
    }

    private Component choice(@Nullable Integer number, Component words) {
        var link = El.link(number == null ? PATH : PATH + "?" + SPOKE + "=" + number, "", "whose-choice");
        link.add(words);
        if (Objects.equals(number, spoke)) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    private static Component section(String title, String help, Component content) {
        H2 heading = new H2(Ui.t(title));
        heading.addClassName("sec-h");
        Paragraph words = new Paragraph(help);
        words.addClassName("quiet");
        return El.raw("section", "exposure-part", heading, words, content);
    }
}
