package it.mics.bottega.team.ui;

import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.uikit.LandingFigure;
import it.mics.bottega.uikit.Ui;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many teams of open challenges are looking for somebody. */
@Component
@Order(20)
class RecruitingTeamsFigure implements LandingFigure.Source {
    private final TeamCatalogue catalogue;

    RecruitingTeamsFigure(TeamCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public LandingFigure figure() {
        long recruiting = catalogue.looking().size();
        return new LandingFigure(
                String.valueOf(recruiting), Ui.t("team.landing.figure", recruiting), TeamLinks.looking());
    }
}
