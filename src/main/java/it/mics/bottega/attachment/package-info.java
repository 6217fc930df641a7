/** Files that hang on other things: received, checked and read in a process of their own, found and handed out through the policy of what they hang on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "uikit", "identity", "governance"})
package it.mics.bottega.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
