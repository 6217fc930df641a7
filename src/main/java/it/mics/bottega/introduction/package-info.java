/** Moderated introductions: a company or a team asks to meet a recommended person, the spoke's leader decides, both accept. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "identity",
            "governance",
            "directory",
            "challenge",
            "team",
            "matching",
            "matching :: evidence",
            "matching :: exposure",
            "matching :: ui",
            "governance :: conflict",
            "proposal"
        })
package it.mics.bottega.introduction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
