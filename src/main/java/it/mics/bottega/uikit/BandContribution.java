package it.mics.bottega.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A band above every page, for what must not be overlooked; ordered by {@code @Order} and asked for anew with each page. */
public interface BandContribution {
    /** A new band, or empty where there is nothing to say to the reader. */
    Optional<Component> create();
}
