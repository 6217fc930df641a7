/** What is kept about people, and their say in it: export, erasure, consents, and how long things are kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "uikit", "taxonomy", "identity", "governance"})
package it.mics.bottega.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
