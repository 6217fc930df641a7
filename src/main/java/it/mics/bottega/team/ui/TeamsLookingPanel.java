package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.TeamSummary;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** On the challenge’s page, for researchers: teams that look for somebody, first those to which the reader would add most. */
@org.springframework.stereotype.Component
@Order(20)
class TeamsLookingPanel implements ChallengePanel {
    private final TeamCatalogue catalogue;
    private final TeamRegister register;
    private final TeamMembership membership;
    private final Profiles profiles;
    private final Taxonomy taxonomy;
    private final Clock clock;
    private final FormTeamPanel forming;

    TeamsLookingPanel(
            TeamCatalogue catalogue,
            TeamRegister register,
            TeamMembership membership,
            Profiles profiles,
            Taxonomy taxonomy,
            Clock clock,
            FormTeamPanel forming) {
        this.forming = forming;
        this.catalogue = catalogue;
        this.register = register;
        this.membership = membership;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (!actor.has(Role.RESEARCHER)
                || !seen.takesEntries(clock.instant())
                || register.of(actor.id(), seen.id()).isPresent()) return Optional.empty();
        Set<SkillId> held = profiles.mine().stream()
                .flatMap(profile -> profile.skills().stream())
                .map(DeclaredSkill::skill)
                .collect(Collectors.toSet());
        List<TeamSummary> looking = catalogue.looking(seen.id()).stream()
                .sorted(Comparator.comparingInt((TeamSummary team) -> -fills(team, held)))
                .toList();
        Component section = TeamParts.section("teams", Ui.t("team.looking.title"));
        if (looking.isEmpty()) {
            append(section, El.raw("p", "quiet", Ui.t("team.looking.none")));
        } else {
            append(section, El.raw("p", "quiet t1 team-order", Ui.t("team.looking.order")));
            append(
                    section,
                    El.raw(
                            "ul",
                            "list",
                            looking.stream().map(team -> row(team, held)).toArray(Component[]::new)));
        }
        // On the phone the column of facts hides its call, and the bar under the thumb leads here.
        if (!actor.belongsTo(seen.owner())) {
            append(
                    section,
                    El.div(
                            "narrow-only team-more",
                            El.div(
                                    "row",
                                    TeamParts.button(Ui.t("team.form.found"), "btn primary", () -> forming.found(seen)),
                                    El.link(TeamLinks.compose(seen.id()), Ui.t("team.compose.withMe"), "btn"))));
        }
        return Optional.of(section);
    }

    private static int fills(TeamSummary team, Set<SkillId> held) {
        return team.coverage().gaps().stream()
                .filter(gap -> held.contains(gap.skill()))
                .mapToInt(gap -> gap.weight() * (gap.mustHave() ? 3 : 1))
                .sum();
    }

    private Component row(TeamSummary team, Set<SkillId> held) {
        Component words = El.raw("p", "");
        if (!team.roles().isEmpty()) {
            append(words, El.span("", Ui.t("team.looking.looksFor") + " "));
            append(
                    words,
                    El.raw(
                            "b",
                            "",
                            TeamParts.listed(team.roles().stream()
                                    .map(role -> TeamParts.inSentence(Ui.t(role.title())))
                                    .toList())));
            append(words, El.span("", ". "));
        }
        append(words, El.span("", AnswerCard.adds(team, held, taxonomy)));
        Component name = El.raw(
                "h3", "", El.link(TeamLinks.team(team.team().id()), team.team().name(), ""));
        var ask = TeamParts.button(Ui.t("team.join.ask"), "btn s", () -> ask(team));
        ask.setAriaLabel(Ui.t("team.join.title", team.team().name()));
        return El.raw("li", "team-looking", El.raw("div", "", name, words), El.div("row", ask));
    }

    private void ask(TeamSummary team) {
        MessageDialog.plain(
                        Ui.t("team.join.title", team.team().name()),
                        Ui.t("team.join.help"),
                        Ui.t("team.join.send"),
                        team.roles(),
                        null,
                        (person, role, message) -> {
                            membership.ask(team.team().id(), role, message);
                            Notices.done(Ui.t("team.done.asked"));
                            UI.getCurrent().navigate(TeamLinks.team(team.team().id()));
                        })
                .open();
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
