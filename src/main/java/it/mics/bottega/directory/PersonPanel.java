package it.mics.bottega.directory;

import com.vaadin.flow.component.Component;
import it.mics.bottega.identity.Actor;
import java.util.Optional;

/** A part of a person's page that a higher module contributes, for example a way to ask for an introduction; ordered by {@code @Order}. */
public interface PersonPanel {
    /** A new section for this person, whom this reader may see, or empty where it does not concern them. */
    Optional<Component> create(ResearcherProfile person, Actor reader);
}
