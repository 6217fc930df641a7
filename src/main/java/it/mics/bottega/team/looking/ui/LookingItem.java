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

/** One team that looks for people: whom, for which challenge, what the reader would bring, and the way there. */
class LookingItem extends ListItem {
    LookingItem(LookingTeam team, Set<SkillId> held, Taxonomy taxonomy, Instant now) {
        addClassName("item");
        Component words = El.raw("div", "");
        for (LookingTeam.Role role : team.roles()) append(words, role(role, taxonomy));
        Component challenge = El.link(
                ChallengeLinks.challenge(team.challenge().id()),
                Ui.t(team.challenge().title()),
                "");
        El.markLanguage(challenge, team.challenge().title());
        append(words, El.raw("p", "why", El.span("", Ui.t("team.lookingPage.for") + " "), challenge));
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
        Component words = El.raw("div", "", title);
        if (!role.skills().isEmpty()) append(words, El.raw("p", "", skills(role, taxonomy)));
        return words;
    }

    /** A role that is called like its only skill is not called so twice. */
    private static String skills(LookingTeam.Role role, Taxonomy taxonomy) {
        List<String> names = role.skills().keySet().stream()
                .map(skill -> TeamParts.skill(taxonomy, skill))
                .toList();
        if (names.size() == 1 && names.getFirst().equalsIgnoreCase(Ui.t(role.title())))
            return Ui.t(
                    "team.lookingPage.level", role.skills().values().iterator().next(), role.places());
        String all = TeamParts.listed(role.skills().entrySet().stream()
                .map(skill -> Ui.t(
                        "team.lookingPage.skill",
                        TeamParts.inSentence(TeamParts.skill(taxonomy, skill.getKey())),
                        skill.getValue()))
                .toList());
        return TeamParts.capital(Ui.t("team.lookingPage.skills", all, role.places()));
    }

    private static Component side(LookingTeam team, Instant now) {
        Component side = El.raw("div", "aside looking-side");
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
