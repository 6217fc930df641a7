package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.identity.Role;
import it.mics.bottega.team.TeamDetails;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamStatus;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;

/** The way here, the name of the team, the challenge it forms for, and how far it has come. */
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
        Component words = El.raw(
                "div",
                "",
                El.raw("h1", "t4", details.team().name()),
                El.raw("p", "", El.span("", Ui.t("team.forChallenge") + " "), link));
        return El.raw(
                "header", "page-head team-head", new SpokeMark(challenge.primarySpoke(), SpokeMark.Size.LARGE), words);
    }

    /** How far the team has come: what was is green, where it stands is ochre. */
    static Component stateLine(TeamDetails details) {
        OrderedList line = new OrderedList();
        line.addClassName("team-state");
        line.getElement().setAttribute("aria-label", Ui.t("team.state.label"));
        TeamStatus status = details.team().status();
        int here = status.entered() || status == TeamStatus.CLOSED ? 3 : status == TeamStatus.READY ? 2 : 1;
        String founder = details.founder();
        String founded = Dates.day(details.foundedAt());
        line.add(step(
                0,
                here,
                "team.state.founded",
                founder == null ? founded : Ui.t("team.state.foundedBy", founded, founder)));
        long broken =
                details.summary().rules().stream().filter(rule -> !rule.met()).count();
        line.add(step(
                1,
                here,
                "team.state.forming",
                here > 1
                        ? ""
                        : Ui.t(
                                "team.state.missing",
                                broken,
                                details.summary().rules().size())));
        line.add(step(
                2,
                here,
                "team.state.ready",
                here > 2 ? "" : Ui.t(here == 2 ? "team.state.readyNow" : "team.state.readyWhen")));
        Instant until = details.summary().challenge().submitUntil();
        line.add(step(
                3,
                here,
                status.entered() && status != TeamStatus.ENTERED ? status.key() : "team.state.entered",
                here == 3 || until == null ? "" : Ui.t("team.state.enterBy", Dates.day(until))));
        return line;
    }

    private static ListItem step(int n, int here, String key, String words) {
        var title = n < here
                ? El.raw("b", "", Icon.CHECK.create(), El.span("", " " + Ui.t(key)))
                : El.raw("b", "", Ui.t(key));
        ListItem step = new ListItem(title);
        if (!words.isEmpty()) step.add(El.span("", words));
        if (n < here) step.addClassName("past");
        if (n == here) {
            step.addClassName("here");
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }
}
