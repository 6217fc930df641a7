package seeded.classes.challenge;

import com.vaadin.flow.component.html.Div;

/** An offender: builds interface in a module root. */
class VaadinOutside {
    final Div div = new Div();
}
