package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.matching.search.ChallengeSearch;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Open challenges that resemble the one on the page. */
@org.springframework.stereotype.Component
@Order(50)
class SimilarPanel implements ChallengePanel {
    private static final int SHOWN = 3;

    private final ChallengeSearch search;
    private final Clock clock;

    SimilarPanel(ChallengeSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (!seen.isPublic()) return Optional.empty();
        List<ChallengeFacts> similar = search.similar(seen, SHOWN);
        if (similar.isEmpty()) return Optional.empty();
        Component[] items = similar.stream().map(this::item).toArray(Component[]::new);
        H2 heading = new H2(Ui.t("matching.similar"));
        heading.addClassName("sec-h");
        return Optional.of(El.raw("section", "", heading, El.raw("ul", "list similar", items)));
    }

    private Component item(ChallengeFacts challenge) {
        Anchor link = new Anchor(ChallengeLinks.challenge(challenge.id()));
        link.add(El.text(challenge.title(), ""));
        Div words = new Div(El.raw("h3", "", link));
        var until = challenge.submitUntil();
        if (challenge.status() == ChallengeStatus.OPEN && until != null) {
            words.add(El.raw(
                    "p", "t1 quiet", Ui.t("matching.closes", Dates.inWords(until, clock.instant()), Dates.day(until))));
        }
        Component mark = challenge.primarySpoke() > 0
                ? new SpokeMark(challenge.primarySpoke(), SpokeMark.Size.SMALL)
                : El.span("", "");
        return El.raw("li", "", mark, words);
    }
}
