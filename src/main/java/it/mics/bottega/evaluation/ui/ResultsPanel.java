package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.evaluation.AnswerReading;
import it.mics.bottega.evaluation.PublicResult;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The results on the challenge's page, for everybody: titles and teams of those awarded and mentioned, nobody else. */
@org.springframework.stereotype.Component
// Before the long text: whoever opens an answered challenge wants to know how it ended.
@Order(5)
class ResultsPanel implements ChallengePanel {
    private final AnswerReading reading;

    ResultsPanel(AnswerReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        boolean published = seen.status() == ChallengeStatus.PUBLISHED_RESULTS
                || seen.status() == ChallengeStatus.FOLLOW_UP
                || seen.status() == ChallengeStatus.ARCHIVED;
        if (!published) return Optional.empty();
        List<PublicResult> named = reading.results(seen.id());
        Component heading = El.raw("h2", "sec-h", Ui.t("evaluation.results"));
        if (named.isEmpty()) {
            Paragraph none = new Paragraph(Ui.t("evaluation.results.none"));
            none.addClassName("quiet");
            return Optional.of(El.raw("section", "", heading, none));
        }
        return Optional.of(El.raw(
                "section",
                "",
                heading,
                El.raw(
                        "ul",
                        "list results",
                        named.stream().map(ResultsPanel::item).toArray(Component[]::new))));
    }

    private static Component item(PublicResult result) {
        Component title = El.raw("h3", "", result.title());
        if (result.language() != Ui.language())
            title.getElement().setAttribute("lang", result.language().code());
        return El.raw(
                "li",
                "",
                El.raw(
                        "div",
                        "item answer-item",
                        El.raw(
                                "div",
                                "",
                                title,
                                El.raw("p", "meta", El.span("", Ui.t("evaluation.results.team", result.teamName())))),
                        El.div("aside", new OutcomeBadge(result.outcome()))));
    }
}
