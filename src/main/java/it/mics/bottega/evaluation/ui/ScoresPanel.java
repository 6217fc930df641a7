package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.evaluation.ranking.RankingDesk;
import it.mics.bottega.evaluation.ranking.TeamScores;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalPanel;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The jurors’ scores for the team’s own proposal: the mean of each criterion, never who gave what. */
@org.springframework.stereotype.Component
@Order(11)
class ScoresPanel implements ProposalPanel {
    private final RankingDesk desk;

    ScoresPanel(RankingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> create(ProposalFacts proposal) {
        return desk.mine(proposal.id()).map(ScoresPanel::scores);
    }

    private static Component scores(TeamScores scores) {
        Component[] rows = scores.criteria().stream()
                .map(criterion -> row(criterion, scores))
                .toArray(Component[]::new);
        Paragraph whole =
                new Paragraph(Ui.t("ranking.mine.whole", RankingWords.number(scores.score()), scores.reviews()));
        return El.raw(
                "section",
                "card",
                El.raw("h2", "", Ui.t("ranking.mine")),
                whole,
                El.raw("dl", "team-scores", rows),
                El.raw("p", "t1 quiet", Ui.t("ranking.mine.help")));
    }

    private static Component row(Criterion criterion, TeamScores scores) {
        return El.raw(
                "div",
                "",
                El.raw(
                        "dt",
                        "",
                        El.span("", Ui.t(criterion.label())),
                        El.span("t1 quiet", " " + Ui.t("ranking.weight", criterion.weight()))),
                El.raw(
                        "dd",
                        "num",
                        Ui.t(
                                "ranking.mine.mean",
                                RankingWords.number(
                                        scores.means().get(criterion.id().value())),
                                Criterion.HIGHEST)));
    }
}
