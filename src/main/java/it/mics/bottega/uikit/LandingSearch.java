package it.mics.bottega.uikit;

import com.vaadin.flow.component.Component;

/** The search of a visitor's first page, contributed by the module that can search. */
public interface LandingSearch {
    /** A new field with this name, this hint inside and these words on its button. */
    Component create(String label, String hint, String search);
}
