package it.mics.bottega.team.merge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.team.merge.Merging;
import it.mics.bottega.team.merge.Merging.Chance;
import it.mics.bottega.team.merge.Merging.Item;
import it.mics.bottega.team.merge.TeamMerge;
import it.mics.bottega.team.merge.TeamMerging;
import it.mics.bottega.team.ui.TeamParts;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the page of a team: the proposal to become one with another team, or the way to make it. */
@org.springframework.stereotype.Component
@Order(2)
class MergePanel implements TeamPanel {
    private final TeamMerging merging;

    MergePanel(TeamMerging merging) {
        this.merging = merging;
    }

    @Override
    public boolean inFacts() {
        return true;
    }

    @Override
    public Optional<Component> create(TeamFacts team, Actor actor) {
        if (actor.isVisitor() || !team.status().open()) return Optional.empty();
        Merging now = merging.of(team.id());
        List<Component> parts = new ArrayList<>();
        for (Item item : now.open()) parts.add(card(item, now, team, actor));
        now.chance().ifPresent(chance -> parts.add(chance(chance, team)));
        if (parts.isEmpty()) return Optional.empty();
        parts.addFirst(El.raw("h2", "", Ui.t("team.merge.title")));
        return Optional.of(El.raw("section", "", parts.toArray(Component[]::new)));
    }

    private Component card(Item item, Merging now, TeamFacts page, Actor actor) {
        TeamMerge merge = item.merge();
        TeamFacts guest = item.guest();
        TeamFacts host = item.host();
        TeamFacts other = page.id().equals(guest.id()) ? host : guest;
        boolean own = page.has(actor.id());
        String line = Ui.t("team.merge.line", guest.name(), host.name(), item.together());
        List<Component> parts = new ArrayList<>();
        parts.add(El.raw("p", "", line));
        parts.add(El.raw("blockquote", "quiet", merge.message()));
        parts.add(El.raw(
                "p",
                "t1 quiet",
                Ui.t(
                        "team.merge.by",
                        now.names().getOrDefault(merge.by(), Ui.t("team.person.hidden")),
                        Dates.dayAndTime(merge.at().plus(TeamMerging.OPEN)))));
        parts.add(El.raw(
                "p", "t1 quiet", Ui.t("team.merge.voices", guest.name(), merge.voicesOf(guest), merge.needed(guest))));
        parts.add(El.raw(
                "p", "t1 quiet", Ui.t("team.merge.voicesHost", host.name(), merge.voicesOf(host), merge.needed(host))));
        parts.add(El.raw("p", "t1 quiet", Ui.t("team.merge.means", guest.name(), host.name())));
        if (own) parts.add(El.link(TeamLinks.team(other.id()), Ui.t("team.merge.see", other.name()), "t1"));
        Component row = El.div("row");
        if (!merge.voices().contains(actor.id()))
            append(row, act("team.merge.agree", "btn s", line, () -> merging.agree(merge.id()), "team.merge.agreed"));
        if (merge.by().equals(actor.id()))
            append(
                    row,
                    act("team.merge.drop", "btn plain s", line, () -> merging.drop(merge.id()), "team.merge.ended"));
        else if (guest.ledBy(actor.id()) || host.ledBy(actor.id()))
            append(
                    row,
                    act("team.merge.decline", "btn plain s", line, () -> merging.drop(merge.id()), "team.merge.ended"));
        if (row.getElement().getChildCount() > 0) parts.add(row);
        return El.div("note info", Icon.PEOPLE.create(), El.raw("div", "stack-2", parts.toArray(Component[]::new)));
    }

    /** The reader leads another team for the same challenge. */
    private Component chance(Chance chance, TeamFacts team) {
        if (!chance.fits())
            return El.raw("p", "t1 quiet", Ui.t("team.merge.tooMany", chance.together(), chance.most()));
        Runnable ask = () -> new MergeDialog(chance.own(), team, (away, message) -> {
                    merging.propose(chance.own().id(), team.id(), away, message);
                    Notices.done(Ui.t("team.merge.sentDone"));
                })
                .open();
        return El.div(
                "stack-2",
                El.raw("p", "t1 quiet", Ui.t("team.merge.chance", chance.own().name(), chance.together())),
                TeamParts.button(Ui.t("team.merge.propose"), "btn s", ask));
    }

    private static NativeButton act(String key, String classes, String about, Runnable change, String done) {
        NativeButton button = TeamParts.button(Ui.t(key), classes, () -> {
            change.run();
            Notices.done(Ui.t(done));
        });
        button.setAriaLabel(Ui.t(key) + ": " + about);
        return button;
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
