package it.mics.bottega.team.looking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.looking.LookingTeam;
import it.mics.bottega.team.ui.TeamParts;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One team that looks for people: whom, for which challenge, what the reader would bring, and the way there. */
class LookingItem extends ListItem {
    LookingItem(LookingTeam team, Set<SkillId> held, Taxonomy taxonomy, Instant now) {
        addClassName("item");
        Component words = El.raw("div", "");
        for (LookingTeam.Role role : team.roles()) append(words, role(role, taxonomy));
        append(
                words,
                El.raw(
                        "p",
                        "why",
                        El.span("", Ui.t("team.lookingPage.for") + " "),
                        El.text(team.challenge().title(), "quoted")));
        List<SkillId> fit = fit(team, held);
        if (!fit.isEmpty())
            append(
                    words,
                    El.raw(
                            "p",
                            "why",
                            El.raw("strong", "", Ui.t("team.lookingPage.youBring", TeamParts.skills(taxonomy, fit)))));
        String size = Ui.t("team.ask.size", team.people(), team.institutions());
        append(
                words,
                El.raw(
                        "p",
                        "meta",
                        El.span(
                                "",
                                team.team()
                                        .map(known -> known.team().name() + " · " + size)
                                        .orElse(size)),
                        El.span("", Ui.t("team.role.since", Dates.inWords(team.newest(), now)))));
        add(new SpokeMark(team.challenge().primarySpoke(), SpokeMark.Size.MEDIUM), words, side(team, now));
    }

    /** How many of the skills it looks for the reader has. */
    static int fits(LookingTeam team, Set<SkillId> held) {
        return fit(team, held).size();
    }

    private static List<SkillId> fit(LookingTeam team, Set<SkillId> held) {
        return team.roles().stream()
                .flatMap(role -> role.skills().keySet().stream())
                .distinct()
                .filter(held::contains)
                .toList();
    }

    private static Component role(LookingTeam.Role role, Taxonomy taxonomy) {
        Component title = El.raw("h3", "", Ui.t(role.title()));
        El.markLanguage(title, role.title());
        String skills = role.skills().entrySet().stream()
                .map(skill -> Ui.t(
                        "team.role.skill",
                        TeamParts.inSentence(TeamParts.skill(taxonomy, skill.getKey())),
                        skill.getValue()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), TeamParts::listed));
        Component words = El.raw("div", "", title);
        if (!skills.isEmpty()) append(words, El.raw("p", "", TeamParts.capital(skills) + "."));
        return words;
    }

    private static Component side(LookingTeam team, Instant now) {
        Component side = El.raw("div", "aside stack-2");
        Instant until = team.challenge().submitUntil();
        if (until != null) {
            Component when = El.raw(
                    "p",
                    "when",
                    El.raw("b", "", Ui.t("team.closes", Dates.inWords(until, now))),
                    El.raw("time", "", Dates.dayAndTime(until)));
            when.getElement().setAttribute("title", Dates.full(until));
            append(side, when);
        }
        append(
                side,
                team.team()
                        .map(known -> El.link(
                                TeamLinks.team(known.team().id()),
                                Ui.t("team.lookingPage.open", known.team().name()),
                                "btn s"))
                        .orElseGet(() -> El.link(
                                ChallengeLinks.challenge(team.challenge().id()),
                                Ui.t("team.lookingPage.challenge"),
                                "btn s")));
        return side;
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
