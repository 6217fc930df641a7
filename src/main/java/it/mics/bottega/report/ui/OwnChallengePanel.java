package it.mics.bottega.report.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.report.ReportKind;
import it.mics.bottega.report.ReportedId;
import it.mics.bottega.report.Reports;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On a company’s own challenge, above its text: what moderators decided about it after a report. */
@org.springframework.stereotype.Component
@Order(2)
class OwnChallengePanel implements ChallengePanel {
    private final Reports reports;

    OwnChallengePanel(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        return actor.actsFor(seen.owner())
                ? ReportPanels.part(
                        reports, new ReportedId(ReportKind.CHALLENGE, seen.id().value()), actor)
                : Optional.empty();
    }
}
