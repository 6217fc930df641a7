package it.mics.bottega.learning.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.learning.NoReasons;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Tells a researcher who keeps saying that there is no time how to be asked less often. */
@org.springframework.stereotype.Component
@Order(8)
class NoTimeHint implements HomeContribution {
    private final NoReasons reasons;
    private final CurrentActor current;

    NoTimeHint(NoReasons reasons, CurrentActor current) {
        this.reasons = reasons;
        this.current = current;
    }

    @Override
    public Optional<Component> create() {
        Actor actor = current.get();
        if (actor.isVisitor() || !actor.has(Role.RESEARCHER)) return Optional.empty();
        int times = reasons.noTime();
        if (times == 0) return Optional.empty();
        return Optional.of(El.div(
                "note",
                Icon.CLOCK.create(),
                El.div(
                        "",
                        El.span("", Ui.t("learning.noTime", times) + " "),
                        El.link("profile", Ui.t("learning.noTime.link"), ""))));
    }
}
