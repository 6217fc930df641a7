package it.mics.bottega.team.ui.compose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.ComposedTeam;
import it.mics.bottega.team.Composing;
import it.mics.bottega.team.Proposed;
import it.mics.bottega.team.TeamComposing;
import it.mics.bottega.team.TeamForm;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.ui.MessageDialog;
import it.mics.bottega.team.ui.TeamDialog;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.RouteIds;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composes up to three teams for a challenge around whoever asks, or for the team that they lead, and invites the people of one. */
@Route("challenge/:id/compose")
@RolesAllowed("RESEARCHER")
class ComposeView extends Page implements BeforeEnterObserver {
    private final TeamComposing composing;
    private final Taxonomy taxonomy;
    private final Div work = El.div("compose-work");
    private @Nullable SearchRun run;

    ComposeView(TeamComposing composing, Taxonomy taxonomy) {
        this.composing = composing;
        this.taxonomy = taxonomy;
        addClassName("team-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ChallengeId asked = new ChallengeId(RouteIds.id(event));
        clear();
        TeamComposing.Ready prepared = composing.prepare(asked);
        ChallengeFacts challenge = prepared.composing().challenge();
        String heading = prepared.composing()
                .team()
                .map(team -> Ui.t("team.compose.titleTeam", team.name()))
                .orElseGet(() -> Ui.t("team.compose.title"));
        put(crumbs(challenge), head(heading, Ui.t("team.compose.help")), work);
        start(event.getUI(), prepared);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (run != null) run.cancel();
    }

    private void start(UI ui, TeamComposing.Ready prepared) {
        work.removeAll();
        SearchRun started = new SearchRun(ui, prepared.search());
        run = started;
        work.add(started);
        Composing about = prepared.composing();
        started.begin(found -> show(ui, about, found, started.cancelled()), () -> failed(ui, about));
    }

    /** The search, with everybody it looked at, is not kept: who wants another one prepares it anew. */
    private Component again(UI ui, Composing about) {
        run = null;
        work.removeAll();
        return ProposalPart.again(
                () -> start(ui, composing.prepare(about.challenge().id())));
    }

    private void failed(UI ui, Composing about) {
        Component again = again(ui, about);
        work.add(El.div(
                "empty",
                El.raw("h2", "", Ui.t("team.compose.failed")),
                El.raw("p", "", Ui.t("team.compose.failedHelp")),
                again));
    }

    private void show(UI ui, Composing prepared, List<ComposedTeam> found, boolean cancelled) {
        Component again = again(ui, prepared);
        List<Proposed> proposals = composing.show(prepared, found);
        if (proposals.isEmpty() || cancelled) {
            work.add(El.div(
                    "empty",
                    El.raw("h2", "", Ui.t(cancelled ? "team.compose.stopped" : "team.compose.none")),
                    El.raw("p", "", Ui.t(cancelled ? "team.compose.stoppedHelp" : "team.compose.noneHelp")),
                    cancelled
                            ? again
                            : El.link(
                                    ChallengeLinks.challenge(
                                            prepared.challenge().id()),
                                    Ui.t("team.compose.back"),
                                    "btn")));
        }
        int n = 0;
        for (Proposed proposed : proposals) {
            n++;
            work.add(new ProposalPart(n, proposed, prepared, taxonomy, () -> invite(prepared, proposed)));
        }
    }

    private void invite(Composing prepared, Proposed proposed) {
        int people = proposed.toInvite().size();
        if (prepared.team().isPresent()) {
            MessageDialog.plain(
                            Ui.t("team.compose.invite"),
                            Ui.t("team.compose.inviteHelp", people),
                            Ui.t("team.compose.send", people),
                            List.of(),
                            null,
                            (person, role, message) -> send(prepared, proposed, null, message))
                    .open();
        } else {
            new TeamDialog(
                            Ui.t("team.compose.found"),
                            Ui.t("team.compose.foundAct", people),
                            null,
                            form -> send(prepared, proposed, form, ""))
                    .open();
        }
    }

    private void send(Composing prepared, Proposed proposed, @Nullable TeamForm form, String message) {
        TeamComposing.Sent sent = composing.invite(prepared.challenge().id(), form, proposed.toInvite(), message);
        Notices.done(Ui.t("team.compose.sent", sent.invited(), sent.refused()));
        UI.getCurrent().navigate(TeamLinks.team(sent.team()));
    }

    private static Component crumbs(ChallengeFacts challenge) {
        Component up = El.link(ChallengeLinks.challenge(challenge.id()), Ui.t(challenge.title()), "");
        El.markLanguage(up, challenge.title());
        Component here = El.raw("li", "", Ui.t("team.compose.crumb"));
        here.getElement().setAttribute("aria-current", "page");
        Component crumbs = El.raw("ol", "crumbs", El.raw("li", "", up), here);
        crumbs.getElement().setAttribute("aria-label", Ui.t("team.crumbs"));
        return crumbs;
    }
}
