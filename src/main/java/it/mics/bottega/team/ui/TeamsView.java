package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamSummary;
import it.mics.bottega.team.WaitingAnswer;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What waits for my answer first, then my teams with what each still lacks. */
@Route("teams")
@Menu(title = "team.menu", order = 40, icon = "people")
@RolesAllowed("RESEARCHER")
class TeamsView extends Page implements BeforeEnterObserver {
    private final TeamCatalogue catalogue;
    private final TeamMembership membership;
    private final Profiles profiles;
    private final Taxonomy taxonomy;
    private final Clock clock;

    TeamsView(TeamCatalogue catalogue, TeamMembership membership, Profiles profiles, Taxonomy taxonomy, Clock clock) {
        this.catalogue = catalogue;
        this.membership = membership;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        List<WaitingAnswer> waiting = catalogue.waiting();
        List<WaitingAnswer> mine =
                waiting.stream().filter(WaitingAnswer::mineToAnswer).toList();
        List<WaitingAnswer> others =
                waiting.stream().filter(answer -> !answer.mineToAnswer()).toList();
        List<TeamSummary> teams = catalogue.mine();
        put(head(
                mine.isEmpty() ? Ui.t("team.menu") : TeamParts.capital(Ui.t("team.teams.waiting", mine.size())),
                Ui.t(
                        mine.stream().anyMatch(answer -> answer.asking().invitation())
                                ? "team.teams.helpInvited"
                                : "team.teams.help"),
                El.link(TeamLinks.looking(), Ui.t("team.lookingPage.all"), "btn")));
        Component read = El.raw("div", "read team-list");
        put(read);
        Set<SkillId> held = held();
        if (!mine.isEmpty()) append(read, cards("to-answer", "team.teams.toAnswer", mine, held));
        append(read, TeamParts.section("my-teams", Ui.t("team.teams.mine"), teams.isEmpty() ? empty() : list(teams)));
        if (!others.isEmpty()) append(read, cards("asked", "team.teams.asked", others, held));
    }

    private Set<SkillId> held() {
        return profiles.mine().stream()
                .flatMap(profile -> profile.skills().stream())
                .map(DeclaredSkill::skill)
                .collect(Collectors.toSet());
    }

    private Component cards(String id, String key, List<WaitingAnswer> waiting, Set<SkillId> held) {
        Component[] cards = waiting.stream().map(answer -> card(answer, held)).toArray(Component[]::new);
        return TeamParts.section(id, Ui.t(key), El.div("stack-3", cards));
    }

    private Component card(WaitingAnswer answer, Set<SkillId> held) {
        String team = answer.team().team().name();
        if (answer.mineToAnswer()) return new AnswerCard(answer, held, taxonomy, clock.instant());
        return new AnswerCard(
                answer,
                held,
                taxonomy,
                clock.instant(),
                El.link(TeamLinks.team(answer.asking().team()), Ui.t("team.teams.see"), "btn plain s"),
                AnswerCard.answer("team.ask.takeBack", "btn s", team, () -> {
                    membership.cancel(answer.asking().id());
                    Notices.done(Ui.t("team.done.takenBack"));
                    show();
                }));
    }

    private Component list(List<TeamSummary> teams) {
        Component[] rows = teams.stream()
                .map(team -> new TeamRow(team, taxonomy, clock.instant()))
                .toArray(Component[]::new);
        return El.raw("ul", "list", rows);
    }

    private static Component empty() {
        return El.raw(
                "div",
                "empty",
                El.raw("h3", "", Ui.t("team.teams.none")),
                El.raw("p", "", Ui.t("team.teams.noneHelp")),
                El.link("challenges", Ui.t("team.teams.find"), "btn call"));
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
