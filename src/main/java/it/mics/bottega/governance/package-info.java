/** Decisions that others wait for, their clock, and the record of who did what and why. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "uikit", "taxonomy", "identity"})
package it.mics.bottega.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
