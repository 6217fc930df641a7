package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.Asking;
import it.mics.bottega.team.OpenRoleDetails;
import it.mics.bottega.team.RoleSuggestions;
import it.mics.bottega.team.SuggestedPerson;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamDetails;
import it.mics.bottega.team.TeamForm;
import it.mics.bottega.team.TeamFormation;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** A team: how far it is, what it covers and lacks, whom it looks for, and what the rules still ask. */
@Route("team/:id")
@PermitAll
class TeamView extends Page implements BeforeEnterObserver, TeamActs {
    private final TeamCatalogue catalogue;
    private final RoleSuggestions suggestions;
    private final TeamFormation formation;
    private final TeamMembership membership;
    private final Profiles profiles;
    private final Taxonomy taxonomy;
    private final ObjectProvider<TeamPanel> panels;
    private final Clock clock;
    private @Nullable TeamId id;

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
        id = new TeamId(UUID.fromString(parameter));
        show(catalogue.details(id));
    }

    private TeamId id() {
        if (id == null) throw new NotFound();
        return id;
    }

    private void show(TeamDetails details) {
        clear();
        title(details.team().name());
        put(TeamHead.crumbs(details), TeamHead.heading(details), TeamHead.stateLine(details));
        put(El.div(
                "cols",
                reading(details),
                new TeamFactsColumn(details, contributed(details, true), clock.instant(), this)));
    }

    private Component reading(TeamDetails details) {
        Component read = El.raw("div", "read");
        append(read, TeamParts.paragraph("lead team-pitch", details.team().pitch()));
        Set<SkillId> held = profiles.mine().stream()
                .flatMap(profile -> profile.skills().stream())
                .map(DeclaredSkill::skill)
                .collect(Collectors.toSet());
        AnswerSection.of(details, held, taxonomy, clock.instant(), this).ifPresent(section -> append(read, section));
        append(
                read,
                TeamParts.section(
                        "cover",
                        Ui.t("team.cover.title"),
                        CoverageWords.of(details.summary().coverage(), taxonomy),
                        new CoverageMatrix(details.summary().coverage(), details.team(), details.people(), taxonomy)));
        if (details.team().status().open()) append(read, roles(details));
        contributed(details, false).forEach(panel -> append(read, panel));
        return read;
    }

    private Component roles(TeamDetails details) {
        List<OpenRoleDetails> open = details.summary().roles();
        boolean mayCall = details.leader() && details.asked().stream().allMatch(Asking::invitation);
        OpenRoles roles = new OpenRoles(details, taxonomy, clock.instant(), mayCall, this);
        for (OpenRoleDetails role : open) roles.show(role, details.member() ? suggestions.forRole(role) : List.of());
        Component section = TeamParts.section("roles", Ui.t("team.roles.title"), roles);
        if (open.isEmpty())
            append(section, El.raw("p", "quiet", Ui.t(details.leader() ? "team.roles.noneYours" : "team.roles.none")));
        if (details.leader()) {
            append(
                    section,
                    El.div(
                            "row team-more",
                            TeamParts.button(Ui.t("team.role.describe"), "btn", () -> describeRole(details)),
                            TeamParts.button(Ui.t("team.invite.byName"), "btn plain", this::inviteByName)));
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

    private void describeRole(TeamDetails details) {
        var challenge = details.summary().challenge();
        new OpenRoleDialog(
                        challenge.skills(),
                        details.summary().coverage().gaps(),
                        taxonomy,
                        form -> act("team.done.roleOpened", () -> formation.openRole(id(), form)))
                .open();
    }

    private void inviteByName() {
        MessageDialog.byName(
                        suggestions.byName(id()),
                        catalogue.details(id()).summary().roles(),
                        (person, role, message) -> {
                            if (person != null)
                                act(
                                        "team.done.invited",
                                        () -> membership.invite(id(), person.account(), role, message));
                        })
                .open();
    }

    @Override
    public void invite(OpenRoleDetails role, SuggestedPerson candidate) {
        String who =
                candidate.person().name() == null ? candidate.ranked().headline() : TeamParts.name(candidate.person());
        MessageDialog.plain(
                        Ui.t("team.invite.titleNamed", who),
                        Ui.t("team.invite.help"),
                        Ui.t("team.invite.send"),
                        List.of(role),
                        role,
                        (person, chosen, message) -> act(
                                "team.done.invited",
                                () -> membership.invite(id(), candidate.ranked().account(), chosen, message)))
                .open();
    }

    @Override
    public void close(OpenRoleDetails role) {
        act("team.done.roleClosed", () -> formation.closeRole(id(), role.id()));
    }

    @Override
    public void ask(TeamDetails details) {
        MessageDialog.plain(
                        Ui.t("team.join.title", details.team().name()),
                        Ui.t("team.join.help"),
                        Ui.t("team.join.send"),
                        details.summary().roles(),
                        null,
                        (person, role, message) -> act("team.done.asked", () -> membership.ask(id(), role, message)))
                .open();
    }

    @Override
    public void edit(TeamDetails details) {
        TeamForm before = new TeamForm(
                details.team().name(), details.team().pitch(), details.team().recruiting());
        new TeamDialog(
                        Ui.t("team.form.edit"),
                        Ui.t("team.form.save"),
                        before,
                        form -> act("team.done.saved", () -> formation.edit(id(), form)))
                .open();
    }

    @Override
    public void accept(Asking asking) {
        act(asking.invitation() ? "team.done.joined" : "team.done.accepted", () -> membership.accept(asking.id()));
    }

    @Override
    public void decline(Asking asking) {
        gone(
                asking.invitation() ? "team.done.declinedInvitation" : "team.done.declined",
                asking.invitation(),
                () -> membership.decline(asking.id()));
    }

    @Override
    public void takeBack(Asking asking) {
        act("team.done.takenBack", () -> membership.cancel(asking.id()));
    }

    @Override
    public void handOver(AccountId successor) {
        act("team.done.handedOver", () -> membership.handOver(id(), successor));
    }

    @Override
    public void leave() {
        gone("team.done.left", true, () -> membership.leave(id()));
    }

    private void act(String done, Runnable change) {
        gone(done, false, change);
    }

    /** Does it, says so, and shows what is true now; whoever is no longer part of the team comes back to the list. */
    private void gone(String done, boolean away, Runnable change) {
        change.run();
        Notices.done(Ui.t(done));
        if (away) UI.getCurrent().navigate(TeamsView.class);
        else show(catalogue.details(id()));
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
