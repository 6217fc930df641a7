/** Accounts, logins, role grants with their scope, affiliations, and who is acting. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "uikit", "taxonomy"})
package it.mics.bottega.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
