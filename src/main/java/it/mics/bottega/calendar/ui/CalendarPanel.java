package it.mics.bottega.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Beside an open challenge: its dates for the reader’s own calendar. */
@org.springframework.stereotype.Component
@Order(90)
class CalendarPanel implements ChallengePanel {
    private final Clock clock;

    CalendarPanel(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (!seen.takesEntries(clock.instant())) return Optional.empty();
        String address = "calendar/challenge/" + seen.id().value() + ".ics?lang="
                + Ui.language().code();
        Anchor link = El.link(address, "", "btn plain s");
        link.add(Icon.CAL.create(), El.span("", Ui.t("calendar.challenge")));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", "bottega.ics");
        return Optional.of(new Section(link));
    }

    @Override
    public boolean inFacts() {
        return true;
    }
}
