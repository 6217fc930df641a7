package it.mics.bottega.vocabulary;

import com.vaadin.flow.component.Component;
import java.util.function.IntSupplier;

/** Lets whoever does not find a skill propose it; pickers of skills show what this gives them. */
public interface TermProposing {
    /** A button that proposes what was typed; the spoke, 0 for unknown, says who decides where nothing else does. */
    Component offer(String typed, IntSupplier spoke);
}
