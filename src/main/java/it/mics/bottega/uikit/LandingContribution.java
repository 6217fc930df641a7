package it.mics.bottega.uikit;

import com.vaadin.flow.component.Component;

/** A section that a module contributes to a visitor's first page; ordered by {@code @Order}. */
public interface LandingContribution {
    /** A new section with its own heading of the second order. */
    Component create();
}
