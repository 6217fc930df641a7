package it.mics.bottega.team;

import com.vaadin.flow.component.Component;
import it.mics.bottega.identity.Actor;
import java.util.Optional;

/** A part of the team’s page that a module above contributes, for example the proposal; ordered by {@code @Order}. */
public interface TeamPanel {
    /** A new section, or empty where the reader should not see one. */
    Optional<Component> create(TeamFacts team, Actor actor);

    /** True where it stands in the right column. */
    default boolean inFacts() {
        return false;
    }
}
