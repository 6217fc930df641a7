package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.identity.Role;
import it.mics.bottega.team.TeamDetails;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;

/** The way here, the name of the team, and the challenge it forms for. */
final class TeamHead {
    private TeamHead() {}

    static Component crumbs(TeamDetails details) {
        ChallengeFacts challenge = details.summary().challenge();
        boolean own = details.reader().has(Role.RESEARCHER);
        Component up = own
                ? El.link(TeamLinks.teams(), Ui.t("team.menu"), "")
                : El.link(ChallengeLinks.challenge(challenge.id()), Ui.t(challenge.title()), "");
        Component here = El.raw("li", "", details.team().name());
        here.getElement().setAttribute("aria-current", "page");
        Component crumbs = El.raw("ol", "crumbs", El.raw("li", "", up), here);
        crumbs.getElement().setAttribute("aria-label", Ui.t("team.crumbs"));
        return crumbs;
    }

    static Component heading(TeamDetails details) {
        ChallengeFacts challenge = details.summary().challenge();
        Component link = El.link(ChallengeLinks.challenge(challenge.id()), Ui.t(challenge.title()), "");
        El.markLanguage(link, challenge.title());
        Component words = El.raw("div", "", El.raw("h1", "t4", details.team().name()), El.raw("p", "", El.span("", Ui.t("team.forChallenge") + " "), link));
        return El.raw("header", "page-head team-head", new SpokeMark(challenge.primarySpoke(), SpokeMark.Size.LARGE), words);
    }
}
