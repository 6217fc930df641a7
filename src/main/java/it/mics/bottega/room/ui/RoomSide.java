package it.mics.bottega.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.room.RoomDate;
import it.mics.bottega.room.RoomFacts;
import it.mics.bottega.room.TeamRoom;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.rule.TeamRuleFinding;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Beside the thread: who writes what, the dates, the files, and how the team stands against the rules. */
class RoomSide extends Div {
    private final TeamRoom room;
    private final Clock clock;
    private final Runnable again;
    private final Section writers = section("room.sections");
    private final Section dates = section("room.dates");
    private final Section files = section("room.files");
    private final Section rules = section("room.rules");
    private @Nullable List<Object> drawnWriters;
    private @Nullable List<Object> drawnDates;

    RoomSide(RoomFacts facts, TeamRoom room, Clock clock, Runnable again) {
        this.room = room;
        this.clock = clock;
        this.again = again;
        addClassName("facts");
        getElement().setAttribute("role", "complementary");
        getElement().setAttribute("aria-label", Ui.t("room.side"));
        add(writers, dates, files, rules);
        show(facts);
    }

    /** Draws anew only what looks different, so that an open list stays open. */
    void show(RoomFacts facts) {
        List<Object> wanted = List.of(facts.writers(), facts.names());
        if (!wanted.equals(drawnWriters)) showWriters(facts);
        drawnWriters = wanted;
        List<Object> coming =
                List.of(facts.dates(), String.valueOf(facts.challenge().submitUntil()));
        if (!coming.equals(drawnDates)) showDates(facts);
        drawnDates = coming;
        showFiles(facts);
        showRules(facts);
    }

    private void showWriters(RoomFacts facts) {
        empty(writers);
        writers.add(El.raw("p", "quiet t1", Ui.t("room.sections.help")));
        List<AccountId> members = facts.names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
        Div list = El.div("room-sections");
        for (ProposalSection section : ProposalSection.values()) {
            if (section == ProposalSection.TITLE) continue;
            Select<AccountId> who = new Select<>();
            who.setLabel(Ui.t(section.key()));
            who.setItems(members);
            who.setItemLabelGenerator(id ->
                    id == null ? Ui.t("room.sections.nobody") : facts.names().get(id));
            who.setEmptySelectionAllowed(true);
            who.setEmptySelectionCaption(Ui.t("room.sections.nobody"));
            who.setPlaceholder(Ui.t("room.sections.nobody"));
            who.setValue(facts.writers().get(section));
            who.addValueChangeListener(event -> {
                if (Refusals.beside(who, () -> room.give(facts.team().id(), section, event.getValue()))) again.run();
            });
            list.add(who);
        }
        writers.add(list);
    }

    private void showDates(RoomFacts facts) {
        empty(dates);
        Instant now = clock.instant();
        Component list = El.raw("ul", "room-dates");
        SortedMap<Instant, List<Component>> all = new TreeMap<>();
        for (RoomDate date : facts.dates())
            all.computeIfAbsent(date.at(), at -> new ArrayList<>()).add(line(date, now));
        Instant until = facts.challenge().submitUntil();
        if (until != null) all.computeIfAbsent(until, at -> new ArrayList<>()).add(deadline(until, now));
        all.values().stream()
                .flatMap(List::stream)
                .forEach(line -> list.getElement().appendChild(line.getElement()));
        Button add = new Button(
                Ui.t("room.date.add"),
                click -> new DateDialog((title, at) -> {
                            room.add(facts.team().id(), title, at);
                            again.run();
                        })
                        .open());
        Anchor calendar = new Anchor(
                "calendar/team/" + facts.team().id().value() + ".ics?lang="
                        + Ui.language().code(),
                Ui.t("room.dates.ics"));
        calendar.setRouterIgnore(true);
        calendar.addClassNames("btn", "plain");
        dates.add(list, El.div("row", add, calendar), El.raw("p", "quiet t1", Ui.t("room.dates.feed")));
    }

    private Component line(RoomDate date, Instant now) {
        NativeButton out = new NativeButton("", click -> {
            room.drop(date.id());
            again.run();
        });
        out.addClassName("iconbtn");
        out.setAriaLabel(Ui.t("room.date.drop", date.title()));
        out.add(Icon.CROSS.create());
        Component words = El.raw("span", "", El.bold(date.title()), El.raw("small", "", Dates.full(date.at())));
        words.getElement().setAttribute("dir", "auto");
        return El.raw("li", date.at().isBefore(now) ? "past" : "", words, out);
    }

    private static Component deadline(Instant until, Instant now) {
        return El.raw(
                "li",
                until.isBefore(now) ? "past" : "",
                El.raw("span", "", El.bold(Ui.t("room.date.deadline")), El.raw("small", "", Dates.full(until))));
    }

    private void showFiles(RoomFacts facts) {
        empty(files);
        ProposalFacts proposal = facts.proposal();
        if (proposal == null) {
            files.add(El.raw("p", "quiet t1", Ui.t("room.files.noProposal")));
            return;
        }
        if (facts.files().isEmpty()) files.add(El.raw("p", "quiet t1", Ui.t("room.files.none")));
        else {
            Component list = El.raw("ul", "room-files");
            facts.files()
                    .forEach(file -> list.getElement()
                            .appendChild(El.raw("li", "", Icon.DOC.create(), El.span("", file.name()))
                                    .getElement()));
            files.add(list);
        }
        files.add(El.link(ProposalLinks.proposal(proposal.id()), Ui.t("room.files.open"), ""));
    }

    private void showRules(RoomFacts facts) {
        empty(rules);
        long met = facts.rules().stream().filter(TeamRuleFinding::met).count();
        rules.add(
                El.raw("p", "", Ui.t("room.rules.met", met, facts.rules().size())),
                El.link(TeamLinks.team(facts.team().id()), Ui.t("room.rules.see"), ""));
    }

    private static Section section(String key) {
        return new Section(new H2(Ui.t(key)));
    }

    private static void empty(Section section) {
        while (section.getElement().getChildCount() > 1) section.getElement().removeChild(1);
    }
}
