package it.mics.bottega.team.ui;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.uikit.LandingFigure;
import it.mics.bottega.uikit.Ui;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many teams of open challenges are looking for somebody. */
@Component
@Order(20)
class RecruitingTeamsFigure implements LandingFigure.Source {
    private final ChallengeRegister challenges;
    private final TeamRegister teams;

    RecruitingTeamsFigure(ChallengeRegister challenges, TeamRegister teams) {
        this.challenges = challenges;
        this.teams = teams;
    }

    @Override
    public LandingFigure figure() {
        long recruiting = challenges.withStatus(ChallengeStatus.OPEN).stream()
                .flatMap(challenge -> teams.ofChallenge(challenge).stream())
                .filter(TeamFacts::recruiting)
                .count();
        return new LandingFigure(String.valueOf(recruiting), Ui.t("team.landing.figure", recruiting));
    }
}
