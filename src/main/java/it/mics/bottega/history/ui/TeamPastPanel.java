package it.mics.bottega.history.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.history.ActWords;
import it.mics.bottega.history.History;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamPanel;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the team's page, for its members: who came and went. */
@org.springframework.stereotype.Component
@Order(90)
record TeamPastPanel(History history, ActWords words) implements TeamPanel {
    @Override
    public Optional<Component> create(TeamFacts team, Actor actor) {
        return actor.isVisitor() ? Optional.empty() : HistorySection.of(history.of(team), words);
    }
}
