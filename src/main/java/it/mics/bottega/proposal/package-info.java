/** Proposals: written together, sent before the deadline, standing as they were sent. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "identity",
            "governance",
            "attachment",
            "attachment :: ui",
            "directory",
            "challenge",
            "challenge :: criteria",
            "challenge :: terms",
            "team",
            "team :: merge",
            "governance :: conflict"
        })
package it.mics.bottega.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
