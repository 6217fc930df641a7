package it.mics.bottega.history.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.history.ActWords;
import it.mics.bottega.history.History;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalPanel;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the proposal's page, for the team: which version was sent when and by whom. */
@org.springframework.stereotype.Component
@Order(90)
record ProposalPastPanel(History history, ActWords words) implements ProposalPanel {
    @Override
    public Optional<Component> create(ProposalFacts proposal) {
        return HistorySection.of(history.of(proposal), words);
    }
}
