package it.mics.bottega.proposal;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of a team's own proposal page that a module above contributes, for example the answer; ordered by {@code @Order}. */
public interface ProposalPanel {
    /** A new section for the members of the team, or empty where there is nothing to say. */
    Optional<Component> create(ProposalFacts proposal);
}
