/** Vaadin parts that know no domain word: headers, marks, badges, states, dates. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
package it.mics.bottega.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
