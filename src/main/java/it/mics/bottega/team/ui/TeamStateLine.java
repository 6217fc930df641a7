package it.mics.bottega.team.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import it.mics.bottega.team.TeamDetails;
import it.mics.bottega.team.TeamStatus;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;

/** How far the team has come: founded, forming, ready, entered; what was is green, where it stands is ochre. */
class TeamStateLine extends OrderedList {
    TeamStateLine(TeamDetails details) {
        addClassName("team-state");
        getElement().setAttribute("aria-label", Ui.t("team.state.label"));
        TeamStatus status = details.team().status();
        int here = status.entered() || status == TeamStatus.CLOSED ? 3 : status == TeamStatus.READY ? 2 : 1;
        String founder = details.founder();
        String founded = Dates.day(details.foundedAt());
        add(step(0, here, "team.state.founded", founder == null ? founded : Ui.t("team.state.foundedBy", founded, founder)));
        long broken = details.summary().rules().stream().filter(rule -> !rule.met()).count();
        add(step(1, here, "team.state.forming", here > 1 ? "" : Ui.t("team.state.missing", broken, details.summary().rules().size())));
        add(step(2, here, "team.state.ready", here > 2 ? "" : Ui.t(here == 2 ? "team.state.readyNow" : "team.state.readyWhen")));
        Instant until = details.summary().challenge().submitUntil();
        add(step(3, here, status.entered() && status != TeamStatus.ENTERED ? status.key() : "team.state.entered",
                here == 3 || until == null ? "" : Ui.t("team.state.enterBy", Dates.day(until))));
    }


    private static ListItem step(int n, int here, String key, String words) {
        var title = n < here ? El.raw("b", "", Icon.CHECK.create(), El.span("", " " + Ui.t(key))) : El.raw("b", "", Ui.t(key));
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
