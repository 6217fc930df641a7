package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.WaitingAnswer;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** On a researcher’s first page: invitations and requests that wait for an answer. */
@org.springframework.stereotype.Component
@Order(10)
class WaitingHome implements HomeContribution {
    private final CurrentActor current;
    private final TeamCatalogue catalogue;
    private final Profiles profiles;
    private final Taxonomy taxonomy;
    private final Clock clock;

    WaitingHome(CurrentActor current, TeamCatalogue catalogue, Profiles profiles, Taxonomy taxonomy, Clock clock) {
        this.current = current;
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        var actor = current.get();
        if (actor.isVisitor() || !actor.has(Role.RESEARCHER)) return Optional.empty();
        List<WaitingAnswer> mine =
                catalogue.waiting().stream().filter(WaitingAnswer::mineToAnswer).toList();
        if (mine.isEmpty()) return Optional.empty();
        Set<SkillId> held = profiles.mine().stream()
                .flatMap(profile -> profile.skills().stream())
                .map(DeclaredSkill::skill)
                .collect(Collectors.toSet());
        Component[] cards = mine.stream()
                .map(answer -> new AnswerCard(answer, held, taxonomy, clock.instant()))
                .toArray(Component[]::new);
        Component section = TeamParts.section(
                "waiting", TeamParts.capital(Ui.t("team.teams.waiting", mine.size())), El.div("stack-3", cards));
        section.getElement().setAttribute("class", "team-home");
        return Optional.of(section);
    }
}
