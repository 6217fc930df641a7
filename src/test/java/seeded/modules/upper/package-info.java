/** An offender: uses a module that it does not declare. */
@ApplicationModule(allowedDependencies = {})
package seeded.modules.upper;

import org.springframework.modulith.ApplicationModule;
