package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.evaluation.ranking.RankingDesk;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The way to the recorded ranking, on the page of an answered challenge, for those who may read it. */
@org.springframework.stereotype.Component
@Order(6)
class RankingPanel implements ChallengePanel {
    private final RankingDesk desk;

    RankingPanel(RankingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (!seen.status().hasResults() || !desk.mayRead(seen.id())) return Optional.empty();
        return Optional.of(El.raw(
                "section",
                "",
                El.raw("h2", "sec-h", Ui.t("ranking.panel")),
                El.raw("p", "quiet", Ui.t("ranking.panel.help")),
                RankingWords.link(seen)));
    }
}
