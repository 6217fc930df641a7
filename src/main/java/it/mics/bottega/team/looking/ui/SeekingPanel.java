package it.mics.bottega.team.looking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.team.looking.Seeking;
import it.mics.bottega.team.looking.TeamSeekers;
import it.mics.bottega.team.ui.TeamParts;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the challenge’s page, under the teams that look for somebody: the other way round, a researcher who looks for a team. */
@org.springframework.stereotype.Component
@Order(21)
class SeekingPanel implements ChallengePanel {
    private final TeamSeekers seekers;
    private final Clock clock;

    SeekingPanel(TeamSeekers seekers, Clock clock) {
        this.seekers = seekers;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (!actor.has(Role.RESEARCHER) || !seekers.mine(seen.id()).possible()) return Optional.empty();
        Div place = El.div("stack-3");
        show(place, seen);
        return Optional.of(TeamParts.section("seek-team", Ui.t("team.seek.title"), place));
    }

    private void show(Div place, ChallengeFacts seen) {
        place.removeAll();
        place.add(seekers.mine(seen.id())
                .said()
                .map(mine -> seeking(place, seen, mine))
                .orElseGet(() -> offer(place, seen)));
    }

    private Component offer(Div place, ChallengeFacts seen) {
        return El.div(
                "stack-2",
                El.raw("p", "quiet", Ui.t("team.seek.offer")),
                El.div("row", change("team.seek.act", "btn", "", place, seen)));
    }

    private Component seeking(Div place, ChallengeFacts seen, Seeking mine) {
        Component words = El.raw(
                "div", "stack-2", El.raw("p", "", Ui.t("team.seek.now", Dates.inWords(mine.since(), clock.instant()))));
        if (!mine.note().isEmpty()) append(words, El.raw("blockquote", "quiet", mine.note()));
        append(
                words,
                El.div(
                        "row",
                        change("team.seek.change", "btn s", mine.note(), place, seen),
                        TeamParts.button(Ui.t("team.seek.stop"), "btn plain s", () -> {
                            seekers.drop(seen.id());
                            Notices.done(Ui.t("team.seek.stopped"));
                            show(place, seen);
                        })));
        return El.div("note info", Icon.PEOPLE.create(), words);
    }

    private NativeButton change(String key, String classes, String before, Div place, ChallengeFacts seen) {
        return TeamParts.button(
                Ui.t(key),
                classes,
                () -> new SeekDialog(before, note -> {
                            seekers.seek(seen.id(), note);
                            Notices.done(Ui.t("team.seek.done"));
                            show(place, seen);
                        })
                        .open());
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
