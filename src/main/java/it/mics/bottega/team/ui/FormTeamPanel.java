package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamFormation;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The one call of the challenge’s page for a researcher: form a team, or go to the own one. */
@org.springframework.stereotype.Component
@Order(20)
class FormTeamPanel implements ChallengePanel {
    private final TeamRegister register;
    private final TeamFormation formation;
    private final Clock clock;

    FormTeamPanel(TeamRegister register, TeamFormation formation, Clock clock) {
        this.register = register;
        this.formation = formation;
        this.clock = clock;
    }

    @Override
    public boolean inFacts() {
        return true;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (!actor.has(Role.RESEARCHER)) return Optional.empty();
        Optional<TeamFacts> own = register.of(actor.id(), seen.id());
        if (own.isPresent()) return Optional.of(own(own.get()));
        if (!seen.takesEntries(clock.instant()) || actor.belongsTo(seen.owner())) return Optional.empty();
        return Optional.of(new Section(
                El.div("act", TeamParts.button(Ui.t("team.form.found"), "btn call", () -> found(seen))),
                El.raw("p", "t1 faint team-under", Ui.t("team.form.foundWhy")),
                El.div("act team-under", El.link(TeamLinks.compose(seen.id()), Ui.t("team.compose.withMe"), "btn"))));
    }

    private static Component own(TeamFacts team) {
        return new Section(
                El.raw("h2", "", Ui.t("team.own")),
                El.div(
                        "team-act",
                        El.link(TeamLinks.team(team.id()), Ui.t("team.own.open", team.name()), "btn primary")),
                El.raw("p", "t1 faint team-under", Ui.t(team.status().key())));
    }

    /** Asks for the name and the pitch, founds the team and goes there. */
    void found(ChallengeFacts seen) {
        new TeamDialog(Ui.t("team.form.found"), Ui.t("team.form.foundAct"), null, form -> {
                    var team = formation.found(seen.id(), form);
                    Notices.done(Ui.t("team.done.founded", form.name()));
                    UI.getCurrent().navigate(TeamLinks.team(team));
                })
                .open();
    }
}
