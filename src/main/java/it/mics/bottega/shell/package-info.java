/** The composition root of the interface: layout, landing page, errors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "uikit", "taxonomy", "identity"})
package it.mics.bottega.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
