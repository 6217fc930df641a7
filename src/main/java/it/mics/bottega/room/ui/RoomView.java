package it.mics.bottega.room.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.room.RoomFacts;
import it.mics.bottega.room.TeamRoom;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.RouteIds;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** The room of a team: what its members say to each other, who writes what, the dates and the files. */
@Route("team/:id/room")
@PermitAll
class RoomView extends Page implements BeforeEnterObserver {
    private final TeamRoom room;
    private final LiveTeams live;
    private final Clock clock;
    private @Nullable TeamId team;
    private @Nullable ThreadPart thread;
    private @Nullable RoomSide side;
    private @Nullable Runnable stop;

    RoomView(TeamRoom room, LiveTeams live, Clock clock) {
        this.room = room;
        this.live = live;
        this.clock = clock;
        addClassName("room-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TeamId id = new TeamId(RouteIds.id(event));
        RoomFacts facts = room.of(id, ThreadPart.LATEST);
        team = id;
        draw(facts);
        getUI().ifPresent(this::follow);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stop != null) stop.run();
        stop = null;
    }

    private void follow(UI ui) {
        if (stop != null) stop.run();
        // The page looks again as its reader, whoever's thread brings the news.
        Runnable look = new DelegatingSecurityContextRunnable(this::lookAgain, SecurityContextHolder.getContext());
        stop = team == null ? null : live.listen(team, () -> ui.access(look::run));
    }

    private void draw(RoomFacts facts) {
        clear();
        title(Ui.t("room.title", facts.team().name()));
        thread = new ThreadPart(facts, room, this::lookAgain);
        side = new RoomSide(facts, room, clock, this::lookAgain);
        put(crumbs(facts), heading(facts), El.div("cols", thread, side));
    }

    void lookAgain() {
        if (team == null || thread == null || side == null) return;
        try {
            RoomFacts facts = room.of(team, thread.latest());
            thread.show(facts);
            side.show(facts);
        } catch (NotFound closed) {
            clear();
            thread = null;
            put(El.div(
                    "empty",
                    new H1(Ui.t("room.over")),
                    new Paragraph(Ui.t("room.overWhy")),
                    El.link(TeamLinks.teams(), Ui.t("team.menu"), "btn")));
        }
    }

    private static Component crumbs(RoomFacts facts) {
        Component here = El.raw("li", "", Ui.t("room.crumb"));
        here.getElement().setAttribute("aria-current", "page");
        Component crumbs = El.raw(
                "ol",
                "crumbs",
                El.raw("li", "", El.link(TeamLinks.teams(), Ui.t("team.menu"), "")),
                El.raw(
                        "li",
                        "",
                        El.link(TeamLinks.team(facts.team().id()), facts.team().name(), "")),
                here);
        crumbs.getElement().setAttribute("aria-label", Ui.t("team.crumbs"));
        return crumbs;
    }

    private static Component heading(RoomFacts facts) {
        Component challenge = El.link(
                ChallengeLinks.challenge(facts.challenge().id()),
                Ui.t(facts.challenge().title()),
                "");
        El.markLanguage(challenge, facts.challenge().title());
        Div ways = El.div("row room-ways", El.link(TeamLinks.team(facts.team().id()), Ui.t("room.toTeam"), "btn"));
        if (facts.proposal() != null)
            ways.add(El.link(ProposalLinks.proposal(facts.proposal().id()), Ui.t("room.toProposal"), "btn"));
        Component words = El.raw(
                "div",
                "",
                El.raw("h1", "t4", Ui.t("room.title", facts.team().name())),
                El.raw("p", "", El.span("", Ui.t("team.forChallenge") + " "), challenge),
                ways);
        return El.raw(
                "header", "page-head team-head", new SpokeMark(facts.challenge().spoke(), SpokeMark.Size.LARGE), words);
    }
}
