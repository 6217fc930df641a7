package it.mics.bottega.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.introduction.DeclineReason;
import it.mics.bottega.learning.NoReasons;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Tells a company why people say no to its challenge, or to its challenges, where at least five said the same. */
@org.springframework.stereotype.Component
@Order(15)
class NoReasonsPanel implements ChallengePanel {
    private final NoReasons reasons;

    NoReasonsPanel(NoReasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (!actor.actsFor(seen.owner())) return Optional.empty();
        Map<DeclineReason, Integer> here = reasons.about(seen.id());
        Map<DeclineReason, Integer> counts = here.isEmpty() ? reasons.about(seen.owner()) : here;
        if (counts.isEmpty()) return Optional.empty();
        H2 heading = new H2(Ui.t(here.isEmpty() ? "learning.no.titleAll" : "learning.no.title"));
        heading.addClassName("sec-h");
        Component list = El.raw("ul", "no-reasons");
        counts.entrySet().stream()
                .sorted(Map.Entry.<DeclineReason, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> list.getElement()
                        .appendChild(El.raw("li", "", Ui.t("learning.no." + entry.getKey(), entry.getValue()))
                                .getElement()));
        return Optional.of(El.raw("section", "", heading, list));
    }
}
