package it.mics.bottega.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of the top bar that a module contributes, for example the search field or the bell; ordered by {@code @Order}. */
public interface BarContribution {
    /** A new component for this page, or empty where the reader should not see one. */
    Optional<Component> create();

    /** True where it stands beside the name rather than at the end of the bar. */
    default boolean atStart() {
        return false;
    }
}
