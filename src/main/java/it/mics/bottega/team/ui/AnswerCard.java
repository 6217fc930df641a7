package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamSummary;
import it.mics.bottega.team.WaitingAnswer;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An invitation or a request that waits: who asks whom, what it would change, until when, and the way to answer. */
class AnswerCard extends Article {
    private static final Duration SOON = Duration.ofDays(3);

    AnswerCard(WaitingAnswer waiting, Set<SkillId> held, Taxonomy taxonomy, Instant now, Component... acts) {
        addClassName("team-ask");
        if (waiting.mineToAnswer()) addClassName("mine");
        TeamSummary team = waiting.team();
        Component words = El.raw("div", "", El.raw("h3", "", heading(waiting)), sentence(waiting, held, taxonomy, now));
        if (!waiting.asking().message().isEmpty()) {
            words.getElement()
                    .appendChild(
                            El.raw("blockquote", "team-said", waiting.asking().message())
                                    .getElement());
        }
        add(new SpokeMark(team.challenge().primarySpoke(), SpokeMark.Size.MEDIUM), words);
        add(
                acts.length > 0
                        ? El.div("row", acts)
                        : El.div(
                                "row",
                                El.link(
                                        TeamLinks.team(team.team().id()),
                                        Ui.t("team.ask.read"),
                                        waiting.mineToAnswer() ? "btn primary s" : "btn s")));
    }

    private static String heading(WaitingAnswer waiting) {
        String team = waiting.team().team().name();
        String role = Ui.t(waiting.asking().role());
        if (!waiting.asking().invitation()) {
            return waiting.mineToAnswer()
                    ? Ui.t("team.ask.wantsIn", TeamParts.capital(TeamParts.name(waiting.person())), team)
                    : Ui.t("team.ask.iAsked", team);
        }
        return role.isEmpty() ? Ui.t("team.ask.invites", team) : Ui.t("team.ask.invitesAs", team, role);
    }

    private static Component sentence(WaitingAnswer waiting, Set<SkillId> held, Taxonomy taxonomy, Instant now) {
        Component words = El.raw("p", "");
        LocalizedText title = waiting.team().challenge().title();
        Component challenge = El.text(title, "quoted");
        append(words, El.span("", Ui.t("team.ask.for") + " "), challenge, El.span("", ". "));
        if (waiting.asking().invitation()) append(words, El.span("", adds(waiting.team(), held, taxonomy) + " "));
        else if (waiting.mineToAnswer()) append(words, El.span("", who(waiting) + " "));
        Instant until = waiting.asking().expiresAt();
        boolean soon = Duration.between(now, until).compareTo(SOON) < 0;
        append(
                words,
                El.raw(
                        "b",
                        soon && waiting.mineToAnswer() ? "tx-wait" : "",
                        Ui.t("team.ask.expires", Dates.inWords(until, now))),
                El.span("", ", " + Dates.dayAndTime(until) + "."));
        return words;
    }

    private static String who(WaitingAnswer waiting) {
        String organisation = TeamParts.organisation(waiting.person());
        String role = Ui.t(waiting.asking().role());
        String from = organisation.isEmpty() ? "" : Ui.t("team.ask.from", organisation);
        return role.isEmpty() ? from : Ui.t("team.ask.asRole", role) + " " + from;
    }

    /** How many the team is, and which of its gaps the reader would close. */
    static String adds(TeamSummary team, Set<SkillId> held, Taxonomy taxonomy) {
        List<SkillId> gaps = team.coverage().gaps().stream()
                .map(gap -> gap.skill())
                .filter(held::contains)
                .collect(Collectors.toList());
        int people = team.team().members().size();
        int institutions = team.team().institutions().size();
        String size = Ui.t("team.ask.size", people, institutions);
        return gaps.isEmpty()
                ? size + "."
                : size + "; " + Ui.t("team.ask.withoutYou", TeamParts.skills(taxonomy, gaps)) + ".";
    }

    static NativeButton answer(String key, String classes, String named, Runnable act) {
        NativeButton button = TeamParts.button(Ui.t(key), classes, act);
        button.setAriaLabel(Ui.t(key) + ": " + named);
        return button;
    }

    private static void append(Component parent, Component... children) {
        for (Component child : children) parent.getElement().appendChild(child.getElement());
    }
}
