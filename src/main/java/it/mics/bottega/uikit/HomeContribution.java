package it.mics.bottega.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of the first page that a module contributes for the person who is reading; ordered by {@code @Order}. */
public interface HomeContribution {
    /** A new section, or empty where it does not concern the reader. */
    Optional<Component> create();
}
