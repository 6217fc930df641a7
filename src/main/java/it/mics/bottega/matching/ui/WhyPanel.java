package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Interests;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.WhySentence;
import it.mics.bottega.matching.advice.ResearcherAdvice;
import it.mics.bottega.matching.advice.ui.FurtherList;
import it.mics.bottega.matching.evidence.ui.SharedTextDetails;
import it.mics.bottega.uikit.ContributionBar;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;

/** Tells a researcher on a challenge's page why it suits them, and takes down what they say about it. */
@org.springframework.stereotype.Component
@Order(10)
class WhyPanel implements ChallengePanel {
    private final Matchmaking matchmaking;
    private final Interests interests;
    private final WhySentence why;
    private final MatchWords words;
    private final ResearcherAdvice advice;
    private final FurtherList further;
    private final SharedTextDetails shared;

    WhyPanel(
            Matchmaking matchmaking,
            Interests interests,
            WhySentence why,
            MatchWords words,
            ResearcherAdvice advice,
            FurtherList further,
            SharedTextDetails shared) {
        this.matchmaking = matchmaking;
        this.interests = interests;
        this.why = why;
        this.words = words;
        this.advice = advice;
        this.further = further;
        this.shared = shared;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (!actor.has(Role.RESEARCHER) || seen.status() != ChallengeStatus.OPEN || actor.belongsTo(seen.owner()))
            return Optional.empty();
        return matchmaking.mine(seen.id()).map(match -> {
            Component panel = El.raw("section", "fit");
            fill(panel, match, seen, actor, false);
            return panel;
        });
    }

    private void fill(Component panel, Match match, ChallengeFacts seen, Actor actor, boolean opened) {
        panel.getElement().removeAllChildren();
        H2 heading = new H2(Ui.t(match.stretch() ? "matching.whyStretch" : "matching.why"));
        heading.addClassNames("t1", "quiet");
        String sentence = match.stretch() ? why.gap(match, Ui.language()) : why.toYou(match, Ui.language());
        Paragraph say = new Paragraph(MatchWords.emphasised(sentence));
        say.addClassName("say");
        Paragraph score = new Paragraph(
                new Span(ContributionBar.points(match.score()) + " "), El.raw("small", "", Ui.t("matching.ofHundred")));
        score.addClassName("score");
        ContributionBar bar = words.bar(match, false);
        var table = bar.table();
        table.setOpened(opened);
        Interest said = interests.mine().getOrDefault(seen.id(), Interest.NONE);
        Consumer<Interest> answer = interest -> {
            interests.say(seen.id(), interest);
            matchmaking.mine(seen.id()).ifPresent(now -> fill(panel, now, seen, actor, table.isOpened()));
        };
        InterestChoice choice = new InterestChoice(said, answer);
        Div status = El.div("top", El.div("", heading, say), score);
        status.getElement().setAttribute("aria-live", "polite");
        for (Component part : new Component[] {status, bar, shared.mine(seen), choice, table})
            panel.getElement().appendChild(part.getElement());
        further.of(advice.further(match, seen), answer)
                .ifPresent(steps -> panel.getElement().appendChild(steps.getElement()));
        if (said == Interest.NO)
            panel.getElement()
                    .appendChild(
                            El.raw("p", "t1 quiet", Ui.t("matching.saidNo")).getElement());
    }
}
