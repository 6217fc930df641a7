package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The proposals on their challenge's page: before the deadline the company reads their number, afterwards it finds the way to them. */
@Component
@Order(30)
class ProposalsChallengePanel implements ChallengePanel {
    private final ProposalReading reading;

    ProposalsChallengePanel(ProposalReading reading) {
        this.reading = reading;
    }

    @Override
    public boolean inFacts() {
        return true;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create(ChallengeFacts seen, Actor actor) {
        if (actor.isVisitor() || !seen.status().isPublic()) return Optional.empty();
        boolean may = reading.mayReadSentTo(seen.id());
        if (may) {
            Section open = section(Ui.t("proposal.panel.arrived", reading.count(seen.id())));
            open.addClassName("act");
            boolean answering = actor.actsFor(seen.owner())
                    && (seen.status() == ChallengeStatus.CLOSED_TO_ENTRIES
                            || seen.status() == ChallengeStatus.IN_EVALUATION);
            open.add(El.link(
                    ChallengeLinks.answers(seen.id()),
                    Ui.t(answering ? "proposal.panel.answer" : "proposal.panel.read"),
                    answering ? "btn primary" : "btn"));
            return Optional.of(open);
        }
        if (!actor.actsFor(seen.owner()) || seen.submitUntil() == null) return Optional.empty();
        Section closed = section(Ui.t("proposal.panel.soFar", reading.count(seen.id())));
        Paragraph when = new Paragraph(Ui.t("proposal.panel.when", Dates.full(seen.submitUntil())));
        when.addClassNames("t1", "faint");
        closed.add(when);
        return Optional.of(closed);
    }

    private static Section section(String words) {
        return new Section(new H2(Ui.t("proposal.menu")), new Paragraph(words));
    }
}
