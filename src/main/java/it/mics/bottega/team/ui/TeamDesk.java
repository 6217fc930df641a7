package it.mics.bottega.team.ui;

import com.vaadin.flow.component.UI;
import it.mics.bottega.identity.AccountId;
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
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Consumer;

/** What one does on the page of one team: asks in a dialog where words are needed, changes, and shows what is true then. */
class TeamDesk implements TeamActs {
    private final TeamId id;
    private final TeamCatalogue catalogue;
    private final RoleSuggestions suggestions;
    private final TeamFormation formation;
    private final TeamMembership membership;
    private final Taxonomy taxonomy;
    private final Consumer<TeamDetails> show;

    TeamDesk(
            TeamId id,
            TeamCatalogue catalogue,
            RoleSuggestions suggestions,
            TeamFormation formation,
            TeamMembership membership,
            Taxonomy taxonomy,
            Consumer<TeamDetails> show) {
        this.id = id;
        this.catalogue = catalogue;
        this.suggestions = suggestions;
        this.formation = formation;
        this.membership = membership;
        this.taxonomy = taxonomy;
        this.show = show;
    }

    @Override
    public void describeRole(TeamDetails details) {
        var challenge = details.summary().challenge();
        new OpenRoleDialog(
                        challenge.skills(),
                        details.summary().coverage().gaps(),
                        taxonomy,
                        form -> act("team.done.roleOpened", () -> formation.openRole(id, form)))
                .open();
    }

    @Override
    public void inviteByName() {
        MessageDialog.byName(
                        suggestions.byName(id), catalogue.details(id).summary().roles(), (person, role, message) -> {
                            if (person != null)
                                act("team.done.invited", () -> membership.invite(id, person.account(), role, message));
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
                                () -> membership.invite(id, candidate.ranked().account(), chosen, message)))
                .open();
    }

    @Override
    public void close(OpenRoleDetails role) {
        act("team.done.roleClosed", () -> formation.closeRole(id, role.id()));
    }

    @Override
    public void ask(TeamDetails details) {
        MessageDialog.plain(
                        Ui.t("team.join.title", details.team().name()),
                        Ui.t("team.join.help"),
                        Ui.t("team.join.send"),
                        details.summary().roles(),
                        null,
                        (person, role, message) -> act("team.done.asked", () -> membership.ask(id, role, message)))
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
                        form -> act("team.done.saved", () -> formation.edit(id, form)))
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
        act("team.done.handedOver", () -> membership.handOver(id, successor));
    }

    @Override
    public void leave() {
        gone("team.done.left", true, () -> membership.leave(id));
    }

    @Override
    public void disband() {
        gone("team.done.disbanded", true, () -> formation.disband(id));
    }

    private void act(String done, Runnable change) {
        gone(done, false, change);
    }

    /** Does it, says so, and shows what is true now; whoever is no longer part of the team comes back to the list. */
    private void gone(String done, boolean away, Runnable change) {
        change.run();
        Notices.done(Ui.t(done));
        if (away) UI.getCurrent().navigate(TeamsView.class);
        else show.accept(catalogue.details(id));
    }
}
