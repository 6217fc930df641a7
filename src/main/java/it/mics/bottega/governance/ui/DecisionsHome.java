package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On a moderator's first page: how many decisions wait, and the way to the oldest. */
@org.springframework.stereotype.Component
@Order(5)
class DecisionsHome implements HomeContribution {
    private static final int AT_MOST = 5;

    private final CaseRows rows;
    private final CurrentActor current;
    private final Clock clock;

    DecisionsHome(CaseRows rows, CurrentActor current, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        Actor actor = current.get();
        if (!actor.has(Role.SPOKE_LEADER) && !actor.has(Role.SPOKE_DEPUTY)) return Optional.empty();
        Instant now = clock.instant();
        List<DecisionQueue.Row> queue = rows.all();
        long late =
                queue.stream().filter(row -> row.view().dueAt().isBefore(now)).count();
        H2 heading = new H2(Ui.t("governance.queue.count", queue.size()));
        heading.addClassName("sec-h");
        Section section = new Section(heading);
        section.addClassName("mine-group");
        if (queue.isEmpty()) section.add(El.raw("p", "quiet", Ui.t("governance.empty.text")));
        else {
            section.add(El.raw(
                    "p", "quiet", late > 0 ? Ui.t("governance.home.late", late) : Ui.t("governance.home.onTime")));
            Div list = El.div("home-queue");
            queue.stream().limit(AT_MOST).forEach(row -> list.add(DecisionQueue.line(row, null, false, now)));
            section.add(
                    list,
                    El.raw(
                            "p",
                            "home-way",
                            El.link(
                                    DecisionQueue.address(queue.getFirst(), null),
                                    Ui.t("governance.home.oldest"),
                                    "btn primary"),
                            El.link("decisions", Ui.t("governance.home.all"), "btn plain")));
        }
        return Optional.of(section);
    }
}
