package it.mics.bottega.uikit;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;

/** Fields in which people write: they report after a pause, and at once when somebody leaves them. */
public final class Typing {
    private static final String VALUE = "element.value";

    private Typing() {}

    /** Without the second part, the last words before a click on a link would stay behind. */
    public static void pausing(HasValueChangeMode field, int pauseMs) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(pauseMs);
        if (field instanceof HasElement left)
            left.getElement().addEventListener("change", Typing::take).addEventData(VALUE);
    }

    /** As if the pause were over; the browser is not told what it said itself, for it may be further by then. */
    private static void take(DomEvent left) {
        left.getSource()
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .setProperty("value", left.getEventData().path(VALUE).asString(""), false);
    }
}
