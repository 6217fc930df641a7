package it.mics.bottega.team.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.team.TeamStatus;
import it.mics.bottega.team.roster.RosterChange;
import it.mics.bottega.team.roster.RosterChange.Stage;
import it.mics.bottega.team.roster.RosterChanges;
import it.mics.bottega.team.roster.RosterDesk;
import it.mics.bottega.team.ui.TeamParts;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the page of a team that has handed in, for its members and whoever moderates: somebody is to go, step by step. */
@org.springframework.stereotype.Component
@Order(4)
class RosterPanel implements TeamPanel {
    private final RosterChanges changes;
    private final Clock clock;

    RosterPanel(RosterChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public boolean inFacts() {
        return true;
    }

    @Override
    public Optional<Component> create(TeamFacts team, Actor actor) {
        boolean member = !actor.isVisitor() && team.has(actor.id());
        boolean moderator =
                actor.has(Role.SPOKE_LEADER) || actor.has(Role.SPOKE_DEPUTY) || actor.has(Role.PROGRAMME_OFFICE);
        if (team.status() != TeamStatus.ENTERED || !member && !moderator) return Optional.empty();
        Div place = El.div("stack-2");
        if (!show(place, team, actor)) return Optional.empty();
        return Optional.of(El.raw("section", "", El.raw("h2", "", Ui.t("team.roster.title")), place));
    }

    private boolean show(Div place, TeamFacts team, Actor actor) {
        place.removeAll();
        RosterDesk desk = changes.of(team.id());
        if (desk.open().isPresent()) card(place, desk, desk.open().get(), actor);
        else if (desk.team().has(actor.id())) begin(place, desk, actor);
        return place.getComponentCount() > 0;
    }

    private void begin(Div place, RosterDesk desk, Actor actor) {
        TeamFacts team = desk.team();
        List<AccountId> others = team.members().stream()
                .map(TeamMember::account)
                .filter(member -> !actor.is(member))
                .toList();
        place.add(El.raw("p", "t1 quiet", Ui.t("team.roster.frozen")));
        if (team.ledBy(actor.id())) {
            if (!others.isEmpty())
                place.add(button(
                        "remove",
                        "btn plain s",
                        place,
                        team,
                        actor,
                        others,
                        desk,
                        (who, words) -> changes.ask(team.id(), Objects.requireNonNull(who), words)));
        } else
            place.add(button(
                    "leave",
                    "btn plain s",
                    place,
                    team,
                    actor,
                    List.of(),
                    desk,
                    (who, words) -> changes.ask(team.id(), actor.id(), words)));
    }

    private void card(Div place, RosterDesk desk, RosterChange change, Actor actor) {
        TeamFacts team = desk.team();
        Instant now = clock.instant();
        Stage stage = change.stage(now);
        boolean about = actor.is(change.about());
        String name = name(desk, change.about());
        place.add(El.raw(
                "p",
                "",
                change.about().equals(change.askedBy())
                        ? Ui.t("team.roster.asksToGo", name)
                        : Ui.t("team.roster.isToGo", name, name(desk, change.askedBy()))));
        place.add(El.raw("blockquote", "quiet", change.reason()));
        if (!change.words().isEmpty()) {
            place.add(El.raw("p", "t1 quiet", Ui.t("team.roster.says", name)));
            place.add(El.raw("blockquote", "quiet", change.words()));
        }
        if (!change.decision().isEmpty()) {
            place.add(El.raw("p", "t1 quiet", Ui.t("team.roster.decided")));
            place.add(El.raw("blockquote", "quiet", change.decision()));
        }
        place.add(El.raw(
                "p",
                "t1",
                stage == Stage.HEARING
                        ? Ui.t(
                                "team.roster.stage.HEARING",
                                name,
                                Dates.dayAndTime(change.askedAt().plus(RosterChange.TO_BE_HEARD)))
                        : stage == Stage.DECIDING
                                ? Ui.t("team.roster.stage.DECIDING")
                                : Ui.t(
                                        "team.roster.stage.CONFIRMING",
                                        change.confirmed().size(),
                                        team.members().size() - 1)));
        Div row = El.div("row");
        if (about && stage != Stage.CONFIRMING && !change.askedBy().equals(change.about()))
            row.add(button(
                    "speak",
                    "btn s",
                    place,
                    team,
                    actor,
                    List.of(),
                    desk,
                    (who, words) -> changes.speak(change.id(), words)));
        if (desk.decides() && stage == Stage.DECIDING) {
            row.add(button(
                    "allow",
                    "btn primary s",
                    place,
                    team,
                    actor,
                    List.of(),
                    desk,
                    (who, words) -> changes.decide(change.id(), true, words)));
            row.add(button(
                    "deny",
                    "btn s",
                    place,
                    team,
                    actor,
                    List.of(),
                    desk,
                    (who, words) -> changes.decide(change.id(), false, words)));
        }
        if (stage == Stage.CONFIRMING
                && team.has(actor.id())
                && !about
                && !change.confirmed().contains(actor.id()))
            row.add(TeamParts.button(Ui.t("team.roster.confirm"), "btn primary s", () -> {
                changes.confirm(change.id());
                Notices.done(Ui.t("team.roster.confirmed"));
                show(place, team, actor);
            }));
        if (actor.is(change.askedBy()))
            row.add(TeamParts.button(Ui.t("team.roster.drop"), "btn plain s", () -> {
                changes.drop(change.id());
                Notices.done(Ui.t("team.roster.dropped"));
                show(place, team, actor);
            }));
        if (row.getComponentCount() > 0) place.add(row);
    }

    private Component button(
            String kind,
            String classes,
            Div place,
            TeamFacts team,
            Actor actor,
            List<AccountId> people,
            RosterDesk desk,
            WordsDialog.Then then) {
        return TeamParts.button(
                Ui.t("team.roster." + kind),
                classes,
                () -> new WordsDialog(kind, people, id -> name(desk, id), (who, words) -> {
                            then.with(who, words);
                            Notices.done(Ui.t("team.roster." + kind + ".done"));
                            show(place, team, actor);
                        })
                        .open());
    }

    private static String name(RosterDesk desk, AccountId id) {
        return desk.names().getOrDefault(id, Ui.t("team.person.hidden"));
    }
}
