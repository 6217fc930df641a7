package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.OwnChallenge;
import it.mics.bottega.challenge.OwnChallenges;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On a company's first page: its challenges that are on somebody's desk, and the way to a new one. */
@org.springframework.stereotype.Component
@Order(20)
class CompanyHome implements HomeContribution {
    private static final int AT_MOST = 5;

    private final OwnChallenges challenges;
    private final ChallengeAuthoring authoring;
    private final CurrentActor current;
    private final Clock clock;

    CompanyHome(OwnChallenges challenges, ChallengeAuthoring authoring, CurrentActor current, Clock clock) {
        this.challenges = challenges;
        this.authoring = authoring;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        if (!current.get().has(Role.COMPANY_MEMBER)) return Optional.empty();
        List<OwnChallenge> active =
                challenges.list().stream().filter(own -> isActive(own)).toList();
        H2 heading = new H2(Ui.t("challenge.home.title", active.size()));
        heading.addClassName("sec-h");
        Section section = new Section(heading);
        section.addClassName("mine-group");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        active.stream().limit(AT_MOST).forEach(own -> list.add(new OwnChallengeItem(own, clock.instant())));
        if (!active.isEmpty()) section.add(list);
        section.add(El.div("home-way", start(), El.link(ChallengeLinks.mine(), Ui.t("challenge.home.way"), "btn")));
        return Optional.of(section);
    }

    private Button start() {
        Button start = new Button(Ui.t("challenge.mine.start"), Icon.PLUS.create());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClassName("aura-accent-orange");
        start.addClickListener(event -> UI.getCurrent().navigate(ChallengeLinks.edit(authoring.start())));
        return start;
    }

    private static boolean isActive(OwnChallenge own) {
        return switch (own.sheet().status()) {
            case DRAFT, SUBMITTED_FOR_REVIEW, RETURNED, SCHEDULED, OPEN, CLOSED_TO_ENTRIES, IN_EVALUATION -> true;
            case REJECTED, PUBLISHED_RESULTS, FOLLOW_UP, ARCHIVED, CANCELLED -> false;
        };
    }
}
