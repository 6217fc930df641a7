package it.mics.bottega.team.motion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.team.motion.Motion;
import it.mics.bottega.team.motion.MotionKind;
import it.mics.bottega.team.motion.Motions;
import it.mics.bottega.team.motion.TeamMotions;
import it.mics.bottega.team.ui.TeamParts;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the page of a team, for its members: what is being decided together, and the way to begin. */
@org.springframework.stereotype.Component
@Order(20)
class MotionPanel implements TeamPanel {
    private final TeamMotions motions;

    MotionPanel(TeamMotions motions) {
        this.motions = motions;
    }

    @Override
    public boolean inFacts() {
        return true;
    }

    @Override
    public Optional<Component> create(TeamFacts team, Actor actor) {
        if (actor.isVisitor() || !team.has(actor.id())) return Optional.empty();
        Motions now = motions.of(team.id());
        if (!now.possible()) return Optional.empty();
        List<Component> parts = new ArrayList<>();
        for (Motion motion : now.open()) parts.add(card(motion, now, actor, now.names()));
        idle(now, actor, now.names()).ifPresent(parts::add);
        if (!parts.isEmpty()) parts.addFirst(El.raw("h2", "", Ui.t("team.motion.title")));
        removal(now, actor, now.names()).ifPresent(parts::add);
        if (parts.isEmpty()) return Optional.empty();
        return Optional.of(El.raw("section", "", parts.toArray(Component[]::new)));
    }

    private Component card(Motion motion, Motions now, Actor actor, Map<AccountId, String> known) {
        TeamFacts team = now.team();
        boolean mine = motion.about().equals(actor.id());
        boolean removal = motion.kind() == MotionKind.REMOVE;
        String about = name(known, motion.about());
        String kind = removal ? "remove" : "lead";
        String line = mine && motion.by().equals(actor.id())
                ? Ui.t("team.motion.leadMe")
                : mine
                        ? Ui.t("team.motion." + kind + "You", name(known, motion.by()))
                        : motion.by().equals(actor.id())
                                ? Ui.t("team.motion." + kind + "Mine", about)
                                : Ui.t("team.motion." + kind, name(known, motion.by()), about);
        List<Component> parts = new ArrayList<>();
        parts.add(El.raw("p", "", line));
        if (!motion.reason().isEmpty()) parts.add(El.raw("blockquote", "quiet", motion.reason()));
        parts.add(El.raw(
                "p",
                "t1 faint",
                Ui.t(
                        "team.motion.voices",
                        motion.voices().size(),
                        motion.needed(team.members().size()),
                        Dates.dayAndTime(motion.at().plus(TeamMotions.OPEN)))));
        if (removal && mine) parts.add(El.raw("p", "t1 faint", Ui.t("team.motion.heard")));
        Component row = El.div("row");
        boolean voiced = motion.voices().contains(actor.id());
        if (!voiced && !(removal && mine))
            append(
                    row,
                    act("team.motion.agree", "btn s", line, () -> motions.agree(motion.id()), "team.motion.agreed"));
        if (motion.kind() == MotionKind.LEAD && team.ledBy(actor.id()))
            append(row, act("team.motion.there", "btn s", line, () -> motions.drop(motion.id()), "team.motion.ended"));
        else if (motion.by().equals(actor.id()))
            append(
                    row,
                    act("team.motion.drop", "btn plain s", line, () -> motions.drop(motion.id()), "team.motion.ended"));
        if (row.getElement().getChildCount() > 0) parts.add(row);
        return El.div("note info", Icon.PEOPLE.create(), El.raw("div", "", parts.toArray(Component[]::new)));
    }

    /** A leader who has done nothing for a week: the others may choose another one, the leader is told so. */
    private Optional<Component> idle(Motions now, Actor actor, Map<AccountId, String> known) {
        if (now.idleSince().isEmpty()
                || now.open(MotionKind.LEAD)
                || now.team().members().size() < 3) return Optional.empty();
        String since = Dates.day(now.idleSince().get());
        if (now.team().ledBy(actor.id()))
            return Optional.of(El.raw("p", "t1 quiet", Ui.t("team.motion.idleYou", since)));
        List<AccountId> others = now.team().members().stream()
                .filter(member -> !member.leader())
                .map(TeamMember::account)
                .toList();
        Runnable ask = () -> MotionDialog.lead(
                        others,
                        id -> id.equals(actor.id()) ? Ui.t("team.members.you", name(known, id)) : name(known, id),
                        successor -> done(
                                "team.motion.opened",
                                () -> motions.lead(now.team().id(), successor)))
                .open();
        return Optional.of(El.div(
                "",
                El.raw("p", "t1 quiet", Ui.t("team.motion.idle", since)),
                TeamParts.button(Ui.t("team.motion.leadAct"), "btn s", ask)));
    }

    private Optional<Component> removal(Motions now, Actor actor, Map<AccountId, String> known) {
        TeamFacts team = now.team();
        if (!team.ledBy(actor.id())
                || now.open(MotionKind.REMOVE)
                || team.members().size() < 3) return Optional.empty();
        List<AccountId> others = team.members().stream()
                .map(TeamMember::account)
                .filter(member -> !actor.is(member))
                .toList();
        Runnable ask = () -> MotionDialog.remove(
                        others,
                        id -> name(known, id),
                        (member, reason) -> done("team.motion.opened", () -> motions.remove(team.id(), member, reason)))
                .open();
        return Optional.of(TeamParts.button(Ui.t("team.motion.removeAct"), "btn plain s", ask));
    }

    private static NativeButton act(String key, String classes, String about, Runnable change, String done) {
        NativeButton button = TeamParts.button(Ui.t(key), classes, () -> done(done, change));
        button.setAriaLabel(Ui.t(key) + ": " + about);
        return button;
    }

    private static void done(String key, Runnable change) {
        change.run();
        Notices.done(Ui.t(key));
    }

    private static String name(Map<AccountId, String> known, AccountId id) {
        return known.getOrDefault(id, Ui.t("team.person.hidden"));
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
