package it.mics.bottega.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the first page of auditors and technical administrators: what of the record is theirs to read, and the way there. */
@org.springframework.stereotype.Component
@Order(8)
class WatchHome implements HomeContribution {
    private final CurrentActor current;

    WatchHome(CurrentActor current) {
        this.current = current;
    }

    @Override
    public Optional<Component> create() {
        Actor actor = current.get();
        boolean auditor = actor.has(Role.AUDITOR);
        if (!auditor && !actor.has(Role.TECHNICAL_ADMIN)) return Optional.empty();
        H2 heading = new H2(Ui.t("history.title"));
        heading.addClassName("sec-h");
        return Optional.of(El.raw(
                "section",
                "mine-group",
                heading,
                El.raw("p", "quiet", Ui.t(auditor ? "history.help.all" : "history.help.technical")),
                El.raw("p", "home-way", El.link(HistoryQuery.PATH, Ui.t("history.watch.open"), "btn"))));
    }
}
