package it.mics.bottega.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.learning.Decision;
import it.mics.bottega.learning.Learning;
import it.mics.bottega.learning.SuggestedWeights;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.MatchWeights;
import it.mics.bottega.matching.WeightDecision;
import it.mics.bottega.matching.Weights;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What counts how much in a match, what past decisions say about it, and what the programme office makes of that. */
@Route("matching")
@Menu(title = "learning.menu", order = 70, icon = "swap")
@RolesAllowed("PROGRAMME_OFFICE")
class MatchingWeightsView extends Page implements BeforeEnterObserver {
    private final Learning learning;
    private final MatchWeights weights;
    private final People people;
    private final SuggestionParts parts;

    MatchingWeightsView(Learning learning, MatchWeights weights, People people, SuggestionParts parts) {
        this.learning = learning;
        this.weights = weights;
        this.people = people;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        List<Decision> decisions = learning.decisions();
        put(head(Ui.t("learning.title"), Ui.t("learning.help")));
        put(section("learning.inForce", inForce()));
        put(section("learning.acceptance", new AcceptanceTable(learning.acceptance(decisions), decisions)));
        put(section("learning.suggestion", suggestion(decisions)));
        put(section(
                "learning.own",
                new OwnWeights(
                        weights.current(),
                        tried -> parts.tried(tried, decisions.size(), learning.replay(decisions, tried), this::show))));
        List<WeightDecision> history = weights.history();
        if (!history.isEmpty())
            put(section(
                    "learning.history",
                    El.div("", history.stream().map(this::line).toArray(Component[]::new))));
    }

    private static Component section(String key, Component... content) {
        H2 heading = new H2(Ui.t(key));
        heading.addClassName("sec-h");
        Div part = El.div("learning-part", heading);
        part.add(content);
        return part;
    }

    private Component inForce() {
        Weights now = weights.current();
        Component body = El.raw("tbody", "");
        for (Factor factor : Factor.values()) {
            Component name = El.raw("th", "", Ui.t(factor.key()));
            name.getElement().setAttribute("scope", "row");
            body.getElement()
                    .appendChild(El.raw("tr", "", name, El.raw("td", "num", points(now.of(factor))))
                            .getElement());
        }
        return El.raw("table", "weights", El.raw("caption", "vh", Ui.t("learning.inForce")), body);
    }

    private Component suggestion(List<Decision> decisions) {
        int missing = SuggestedWeights.missing(decisions);
        if (missing > 0)
            return El.div(
                    "stack",
                    El.raw("p", "lead", Ui.t("learning.tooFew", decisions.size(), missing)),
                    El.raw(
                            "p",
                            "quiet",
                            Ui.t("learning.tooFew.why", SuggestedWeights.FEWEST, SuggestedWeights.FEWEST_OF_EACH)));
        Optional<Weights> suggested = learning.suggestion(decisions);
        if (suggested.isEmpty() || suggested.get().equals(weights.current()))
            return El.raw("p", "lead", Ui.t("learning.noneBetter", decisions.size()));
        return parts.of(
                weights.current(),
                suggested.get(),
                decisions.size(),
                learning.replay(decisions, suggested.get()),
                this::show);
    }

    private Component line(WeightDecision decision) {
        AccountId by = decision.by();
        String points = decision.weights().points().entrySet().stream()
                .map(entry -> Ui.t(entry.getKey().key()) + " " + points(entry.getValue()))
                .collect(Collectors.joining(" · "));
        return El.div(
                "learning-line",
                El.raw(
                        "b",
                        "",
                        Ui.t(
                                decision.applied() ? "learning.applied" : "learning.refused",
                                Dates.dayAndTime(decision.at()),
                                by == null ? "" : people.name(by))),
                El.span("", decision.reason()),
                El.span("faint t1", points),
                El.span("faint t1", Ui.t("learning.restsOn", decision.decisions())));
    }

    static String points(double points) {
        return Ui.t("learning.points", points);
    }
}
