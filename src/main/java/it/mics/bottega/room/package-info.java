/** The room of a team: its thread, who writes which part, and the dates it agrees on; for members alone. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "identity",
            "challenge",
            "team",
            "team :: rule",
            "proposal",
            "calendar"
        })
package it.mics.bottega.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
