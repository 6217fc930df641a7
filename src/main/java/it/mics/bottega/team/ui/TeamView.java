package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.Asking;
import it.mics.bottega.team.OpenRoleDetails;
import it.mics.bottega.team.RoleSuggestions;
import it.mics.bottega.team.SuggestedPerson;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamDetails;
import it.mics.bottega.team.TeamFormation;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** A team: how far it is, what it covers and lacks, whom it looks for, and what the rules still ask. */
@Route("team/:id")
@PermitAll
class TeamView extends Page implements BeforeEnterObserver {
    private final TeamCatalogue catalogue;
    private final RoleSuggestions suggestions;
    private final TeamFormation formation;
    private final TeamMembership membership;
    private final Profiles profiles;
    private final Taxonomy taxonomy;
    private final ObjectProvider<TeamPanel> panels;
    private final Clock clock;

    TeamView(
            TeamCatalogue catalogue,
            RoleSuggestions suggestions,
            TeamFormation formation,
            TeamMembership membership,
            Profiles profiles,
            Taxonomy taxonomy,
            ObjectProvider<TeamPanel> panels,
            Clock clock) {
        this.catalogue = catalogue;
        this.suggestions = suggestions;
        this.formation = formation;
        this.membership = membership;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.panels = panels;
        this.clock = clock;
        addClassName("team-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String parameter = event.getRouteParameters().get("id").orElse("");
        if (!parameter.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) throw new NotFound();
        show(catalogue.details(new TeamId(UUID.fromString(parameter))));
    }

    private void show(TeamDetails details) {
        TeamActs acts =
                new TeamDesk(details.team().id(), catalogue, suggestions, formation, membership, taxonomy, this::show);
        clear();
        title(details.team().name());
        put(TeamHead.crumbs(details), TeamHead.heading(details), TeamHead.stateLine(details));
        put(El.div(
                "cols",
                reading(details, acts),
                new TeamFactsColumn(details, contributed(details, true), clock.instant(), acts)));
    }

    private Component reading(TeamDetails details, TeamActs acts) {
        Component read = El.raw("div", "read");
        append(read, TeamParts.paragraph("lead team-pitch", details.team().pitch()));
        Set<SkillId> held = profiles.mine().stream()
                .flatMap(profile -> profile.skills().stream())
                .map(DeclaredSkill::skill)
                .collect(Collectors.toSet());
        AnswerSection.of(details, held, taxonomy, clock.instant(), acts).ifPresent(section -> append(read, section));
        append(
                read,
                TeamParts.section(
                        "cover",
                        Ui.t(details.member() ? "team.cover.title" : "team.cover.theirs"),
                        CoverageWords.of(details.summary().coverage(), taxonomy),
                        new CoverageMatrix(details.summary().coverage(), details.team(), details.people(), taxonomy)));
        if (details.team().status().open()) append(read, roles(details, acts));
        contributed(details, false).forEach(panel -> append(read, panel));
        return read;
    }

    private Component roles(TeamDetails details, TeamActs acts) {
        List<OpenRoleDetails> open = details.summary().roles();
        boolean mayCall = details.leader() && details.asked().stream().allMatch(Asking::invitation);
        OpenRoles roles = new OpenRoles(details, taxonomy, clock.instant(), mayCall, acts);
        for (OpenRoleDetails role : open) {
            List<SuggestedPerson> people = details.member() ? suggestions.forRole(role) : List.of();
            roles.show(role, people);
            suggestions.shown(role, people);
        }
        Component section = TeamParts.section("roles", Ui.t("team.roles.title"), roles);
        if (open.isEmpty())
            append(section, El.raw("p", "quiet", Ui.t(details.leader() ? "team.roles.noneYours" : "team.roles.none")));
        if (details.leader()) {
            append(
                    section,
                    El.div(
                            "row team-more",
                            TeamParts.button(Ui.t("team.role.describe"), "btn", () -> acts.describeRole(details)),
                            TeamParts.button(Ui.t("team.invite.byName"), "btn plain", acts::inviteByName)));
        }
        return section;
    }

    private List<Component> contributed(TeamDetails details, boolean inFacts) {
        return panels.orderedStream()
                .filter(panel -> panel.inFacts() == inFacts)
                .flatMap(panel -> panel.create(details.team(), details.reader()).stream())
                .<Component>map(content -> content instanceof Section ? content : new Section(content))
                .toList();
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
