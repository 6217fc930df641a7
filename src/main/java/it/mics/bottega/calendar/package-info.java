/** Deadlines as calendars: one for each challenge, and one for each person at a secret address. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "uikit", "identity", "challenge", "challenge :: question", "team"})
package it.mics.bottega.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
