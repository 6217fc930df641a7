/** Who did what: the record of acts in sentences, for those whom they concern, and the roster of teams on record. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "identity",
            "governance",
            "governance :: audit",
            "directory",
            "challenge",
            "team",
            "proposal"
        })
package it.mics.bottega.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
