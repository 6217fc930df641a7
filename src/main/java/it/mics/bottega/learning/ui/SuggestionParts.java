package it.mics.bottega.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.learning.Replay;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.MatchWeights;
import it.mics.bottega.matching.Weights;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.stream.Collectors;

/** A suggestion beside what holds, what it would have changed, and the choice to apply or refuse it. */
@org.springframework.stereotype.Component
class SuggestionParts {
    private static final int SHOWN = 8;

    private final MatchWeights weights;
    private final ChallengeRegister challenges;
    private final People people;

    SuggestionParts(MatchWeights weights, ChallengeRegister challenges, People people) {
        this.weights = weights;
        this.challenges = challenges;
        this.people = people;
    }

    Component of(Weights now, Weights suggested, int decisions, Replay replay, Runnable done) {
        return El.div(
                "stack-3",
                El.raw("p", "lead", Ui.t("learning.suggested", decisions)),
                table(now, suggested),
                replay(replay),
                choice(suggested, decisions, true, done));
    }

    /** What weights of one's own would have changed, and the choice to apply them. */
    Component tried(Weights own, int decisions, Replay replay, Runnable done) {
        return El.div("stack-3", replay(replay), choice(own, decisions, false, done));
    }

    private static Component table(Weights now, Weights suggested) {
        Component head = El.raw("tr", "");
        for (String key : List.of("factor", "now", "then", "change"))
            head.getElement()
                    .appendChild(El.raw("th", key.equals("factor") ? "" : "num", Ui.t("learning.column." + key))
                            .getElement());
        Component body = El.raw("tbody", "");
        for (Factor factor : Factor.values()) {
            double change = suggested.of(factor) - now.of(factor);
            Component name = El.raw("th", "", Ui.t(factor.key()));
            name.getElement().setAttribute("scope", "row");
            body.getElement()
                    .appendChild(El.raw(
                                    "tr",
                                    "",
                                    name,
                                    El.raw("td", "num", MatchingWeightsView.points(now.of(factor))),
                                    El.raw("td", "num", MatchingWeightsView.points(suggested.of(factor))),
                                    El.raw(
                                            "td",
                                            change == 0 ? "num faint" : "num",
                                            (change > 0 ? "+" : "") + MatchingWeightsView.points(change)))
                            .getElement());
        }
        return El.raw("table", "weights", El.raw("thead", "", head), body);
    }

    private Component replay(Replay replay) {
        Div part = El.div(
                "replay",
                new H3(Ui.t("learning.replay")),
                El.raw(
                        "p",
                        "",
                        Ui.t(
                                "learning.replay.accepted",
                                replay.higher() + replay.same() + replay.lower(),
                                replay.higher(),
                                replay.same(),
                                replay.lower())),
                El.raw("p", "", Ui.t("learning.replay.open", replay.changed().size(), replay.openChallenges())));
        Component list = El.raw("ul", "replay-list");
        replay.changed().stream()
                .limit(SHOWN)
                .forEach(changed -> list.getElement().appendChild(line(changed).getElement()));
        part.add(list);
        if (replay.changed().size() > SHOWN)
            part.add(El.raw(
                    "p",
                    "quiet t1",
                    Ui.t("learning.replay.more", replay.changed().size() - SHOWN)));
        return part;
    }

    private Component line(Replay.Changed changed) {
        String title = challenges
                .find(changed.challenge())
                .map(facts -> Ui.t(facts.title()))
                .orElse("");
        String what = changed.entering().isEmpty()
                ? Ui.t("learning.replay.order")
                : Ui.t("learning.replay.change", names(changed.entering()), names(changed.leaving()));
        return El.raw(
                "li",
                "",
                El.link(ChallengeLinks.challenge(changed.challenge()), title, ""),
                El.span("quiet block", what));
    }

    private String names(List<AccountId> accounts) {
        return accounts.stream().map(people::name).collect(Collectors.joining(", "));
    }

    private Component choice(Weights suggested, int decisions, boolean refusable, Runnable done) {
        TextArea reason = new TextArea(Ui.t("learning.reason"));
        reason.setHelperText(Ui.t("learning.reason.help"));
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.setManualValidation(true);
        reason.addValueChangeListener(event -> reason.setInvalid(false));
        Button apply = new Button(Ui.t("learning.apply"), event -> {
            if (Refusals.beside(reason, () -> weights.apply(suggested, decisions, reason.getValue()))) {
                Notices.done(Ui.t("learning.apply.done"));
                done.run();
            }
        });
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        if (!refusable) return El.div("stack-3", reason, El.div("row", apply));
        Button refuse = new Button(Ui.t("learning.refuse"), event -> {
            if (Refusals.beside(reason, () -> weights.refuse(suggested, decisions, reason.getValue()))) {
                Notices.done(Ui.t("learning.refuse.done"));
                done.run();
            }
        });
        return El.div("stack-3", reason, El.div("row", apply, refuse));
    }
}
