package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.OwnChallenge;
import it.mics.bottega.challenge.OwnChallenges;
import it.mics.bottega.challenge.ShownElsewhere;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** On a company's first page: its challenges that are on somebody's desk, and the way to a new one. */
@org.springframework.stereotype.Component
@Order(20)
class CompanyHome implements HomeContribution {
    private static final int AT_MOST = 5;

    private final OwnChallenges challenges;
    private final ActingFor actingFor;
    private final ObjectProvider<ShownElsewhere> elsewhere;
    private final CurrentActor current;
    private final Clock clock;

    CompanyHome(
            OwnChallenges challenges,
            ActingFor actingFor,
            ObjectProvider<ShownElsewhere> elsewhere,
            CurrentActor current,
            Clock clock) {
        this.challenges = challenges;
        this.actingFor = actingFor;
        this.elsewhere = elsewhere;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        if (!current.get().has(Role.COMPANY_MEMBER)) return Optional.empty();
        Set<ChallengeId> shown =
                elsewhere.stream().flatMap(other -> other.now().stream()).collect(Collectors.toSet());
        List<OwnChallenge> active = challenges.list().stream()
                .filter(own -> isActive(own) && !shown.contains(own.sheet().id()))
                .toList();
        H2 heading =
                new H2(Ui.t(shown.isEmpty() ? "challenge.home.title" : "challenge.home.titleOther", active.size()));
        heading.addClassName("sec-h");
        Section section = new Section(heading);
        section.addClassName("mine-group");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        var companies = actingFor.names();
        active.stream().limit(AT_MOST).forEach(own -> list.add(new OwnChallengeItem(own, companies, clock.instant())));
        if (!active.isEmpty()) section.add(list);
        section.add(El.div(
                "home-way", actingFor.start(), El.link(ChallengeLinks.mine(), Ui.t("challenge.home.way"), "btn")));
        return Optional.of(section);
    }

    private static boolean isActive(OwnChallenge own) {
        return switch (own.sheet().status()) {
            case DRAFT, SUBMITTED_FOR_REVIEW, RETURNED, SCHEDULED, OPEN, CLOSED_TO_ENTRIES, IN_EVALUATION -> true;
            case REJECTED, PUBLISHED_RESULTS, FOLLOW_UP, ARCHIVED, CANCELLED -> false;
        };
    }
}
