/** What the application runs on: data directory, embedded PostgreSQL, clock, outbox, start-up refusals. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
package it.mics.bottega.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
