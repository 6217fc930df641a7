package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamStatus;
import it.mics.bottega.team.TeamSummary;
import it.mics.bottega.team.rule.TeamRuleFinding;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One of my teams: name, challenge, what is missing in a sentence, state and deadline. */
class TeamRow extends ListItem {
    private static final Duration SOON = Duration.ofDays(7);

    TeamRow(TeamSummary team, Taxonomy taxonomy, Instant now) {
        addClassName("item");
        Component words = El.raw(
                "div",
                "",
                El.raw(
                        "h3",
                        "",
                        El.link(TeamLinks.team(team.team().id()), team.team().name(), "")),
                El.raw("p", "why", El.text(team.challenge().title(), "")),
                El.raw("p", "why", El.raw("strong", "", missing(team, taxonomy))),
                El.raw(
                        "p",
                        "meta",
                        badge(team.team().status()),
                        El.span(
                                "",
                                Ui.t(
                                        "team.ask.size",
                                        team.team().members().size(),
                                        team.team().institutions().size()))));
        add(new SpokeMark(team.challenge().primarySpoke(), SpokeMark.Size.MEDIUM), words);
        Instant until = team.challenge().submitUntil();
        if (until != null && team.challenge().takesEntries(now)) add(deadline(until, now));
    }

    private static Component deadline(Instant until, Instant now) {
        Component when = El.raw(
                "p",
                Duration.between(now, until).compareTo(SOON) < 0 ? "aside when soon" : "aside when",
                El.raw("b", "", Ui.t("team.closes", Dates.inWords(until, now))),
                El.raw("time", "", Dates.dayAndTime(until)));
        when.getElement().setAttribute("title", Dates.full(until));
        return when;
    }

    static Component badge(TeamStatus status) {
        String kind = switch (status) {
            case FORMING -> "wait";
            case READY, AWARDED -> "good";
            case ENTERED -> "info";
            case NOT_SELECTED, CLOSED, DISBANDED, MERGED -> "";
        };
        Icon icon = switch (status) {
            case FORMING -> Icon.HALF;
            case READY -> Icon.CHECK;
            case ENTERED -> Icon.SEND;
            case AWARDED -> Icon.STAR;
            case NOT_SELECTED, CLOSED, DISBANDED, MERGED -> Icon.RING;
        };
        return El.raw("span", ("badge " + kind).strip(), icon.create(), El.span("", Ui.t(status.key())));
    }

    private static String missing(TeamSummary team, Taxonomy taxonomy) {
        if (!team.team().status().open()) return "";
        List<String> words = new ArrayList<>();
        for (TeamRuleFinding rule : team.rules()) {
            if (!rule.met()) words.add(Ui.t("team.row." + rule.rule(), rule.missing()));
        }
        List<SkillId> gaps = team.coverage().gaps().stream()
                .filter(SkillRequirement::mustHave)
                .map(SkillRequirement::skill)
                .toList();
        gaps.forEach(gap -> words.add(TeamParts.inSentence(TeamParts.skill(taxonomy, gap))));
        return words.isEmpty() ? Ui.t("team.row.complete") : Ui.t("team.row.missing", TeamParts.listed(words));
    }
}
