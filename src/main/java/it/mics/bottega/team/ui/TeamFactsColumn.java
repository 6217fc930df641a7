package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Aside;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.team.Asking;
import it.mics.bottega.team.TeamDetails;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamPerson;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Deadline, what one can do, rules, what others contribute, who is in and who was asked. */
class TeamFactsColumn extends Aside {
    private static final Duration SOON = Duration.ofDays(7);

    private final TeamDetails details;
    private final TeamActs acts;

    TeamFactsColumn(TeamDetails details, List<Component> contributed, Instant now, TeamActs acts) {
        this.details = details;
        this.acts = acts;
        addClassName("facts");
        getElement().setAttribute("aria-label", Ui.t("team.facts.label"));
        deadline(now);
        joining();
        add(RuleChecklist.of(
                details.summary().rules(),
                details.member(),
                details.leader() ? TeamLinks.team(details.team().id()) + "#roles" : ""));
        contributed.forEach(this::add);
        add(members());
        invited();
    }

    private void deadline(Instant now) {
        Instant until = details.summary().challenge().submitUntil();
        if (until == null) return;
        boolean open = details.summary().challenge().takesEntries(now);
        boolean soon = open && Duration.between(now, until).compareTo(SOON) < 0;
        Component time = El.raw("time", "", Dates.full(until));
        time.getElement().setAttribute("datetime", until.toString());
        String words = open
                ? Ui.t("team.closes", Dates.inWords(until, now))
                : Ui.t(details.summary().challenge().status().key());
        add(El.raw("section", "", El.raw("p", soon ? "when soon" : "when", El.raw("b", "t3 serif", words), time)));
    }

    /** For a researcher who is neither in nor asked: the way in. */
    private void joining() {
        boolean may = !details.member()
                && details.own().isEmpty()
                && details.reader().has(Role.RESEARCHER)
                && details.team().status().open()
                && details.team().recruiting();
        if (!may) return;
        if (!details.summary().hasPlace()) {
            add(El.raw(
                    "section",
                    "",
                    El.raw("p", "quiet", Ui.t("team.join.full", details.team().name()))));
            return;
        }
        add(El.raw(
                "section",
                "",
                El.div("team-act", TeamParts.button(Ui.t("team.join.ask"), "btn call", () -> acts.ask(details))),
                El.raw("p", "t1 faint team-under", Ui.t("team.join.why"))));
    }

    private Component members() {
        List<Component> lines = new ArrayList<>();
        int n = 0;
        for (TeamMember member : details.team().members()) lines.add(member(member, n++));
        Component list = El.raw("ul", "stack-3", lines.toArray(Component[]::new));
        Component section = El.raw(
                "section",
                "",
                El.raw(
                        "h2",
                        "",
                        Ui.t("team.members.title", details.team().members().size())),
                list);
        if (details.member() && details.team().status().open()) {
            Component row = El.div("row team-under");
            if (details.leader())
                append(row, TeamParts.button(Ui.t("team.form.editAct"), "btn s", () -> acts.edit(details)));
            append(row, TeamParts.button(Ui.t("team.leave.act"), "btn plain s", this::confirmLeaving));
            // Whoever is alone disbands it by leaving.
            if (details.leader() && details.team().members().size() > 1)
                append(row, TeamParts.button(Ui.t("team.disband.act"), "btn plain s", this::confirmDisbanding));
            append(section, row);
        }
        return section;
    }

    private Component member(TeamMember member, int n) {
        TeamPerson person = details.people().get(member.account());
        boolean me = details.reader().is(member.account());
        String name = me ? Ui.t("team.members.you", TeamParts.name(person)) : TeamParts.name(person);
        List<String> words = new ArrayList<>();
        if (member.leader()) words.add(Ui.t("team.members.leads"));
        if (!member.roleTitle().isBlank()) words.add(TeamParts.inSentence(member.roleTitle()));
        String organisation = TeamParts.organisation(person);
        if (!organisation.isEmpty()) words.add(organisation);
        Component text = El.raw("span", "", El.span("", name), El.raw("small", "", String.join(", ", words)));
        if (details.leader() && !me && details.team().status().open()) {
            var handOver = TeamParts.button(Ui.t("team.lead.act"), "btn plain s", () -> confirmHandOver(member, name));
            handOver.setAriaLabel(Ui.t("team.lead.named", name));
            append(text, handOver);
        }
        return El.raw("li", "who", TeamParts.face(person, n), text);
    }

    private void invited() {
        if (!details.leader()) return;
        List<Asking> sent = details.asked().stream().filter(Asking::invitation).toList();
        if (sent.isEmpty()) return;
        Component list = El.raw("ul", "stack-3");
        for (Asking asking : sent) {
            TeamPerson person = details.askers()
                    .getOrDefault(asking.account(), new TeamPerson(asking.account(), null, LocalizedText.EMPTY, null));
            Component words = El.raw(
                    "span",
                    "",
                    El.span("", TeamParts.name(person)),
                    El.raw("small", "", Ui.t("team.invited.until", Dates.dayAndTime(asking.expiresAt()))),
                    AnswerCard.answer(
                            "team.ask.takeBack", "btn plain s", TeamParts.name(person), () -> acts.takeBack(asking)));
            append(list, El.raw("li", "who", TeamParts.face(person, 0), words));
        }
        add(El.raw("section", "", El.raw("h2", "", Ui.t("team.invited.title")), list));
    }

    private void confirmLeaving() {
        boolean last = details.team().members().size() == 1;
        confirm(
                Ui.t(last ? "team.leave.disbandTitle" : "team.leave.title"),
                Ui.t(
                        last ? "team.leave.disbandWords" : "team.leave.words",
                        details.team().name()),
                Ui.t("team.leave.act"),
                acts::leave);
    }

    private void confirmDisbanding() {
        TeamFacts team = details.team();
        confirm(
                Ui.t("team.disband.title"),
                Ui.t("team.disband.words", team.name(), team.members().size() - 1),
                Ui.t("team.disband.act"),
                acts::disband);
    }

    private void confirmHandOver(TeamMember member, String name) {
        confirm(
                Ui.t("team.lead.title"),
                Ui.t("team.lead.words", name),
                Ui.t("team.lead.act"),
                () -> acts.handOver(member.account()));
    }

    private static void confirm(String title, String words, String act, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog(title, words, act, event -> then.run());
        dialog.setCancelable(true);
        dialog.setWidth("28rem");
        dialog.setCancelText(Ui.t("team.form.back"));
        dialog.open();
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
