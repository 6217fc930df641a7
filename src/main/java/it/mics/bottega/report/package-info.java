/** What readers report about challenges, profiles and teams, and what moderators decide about it; nobody learns who reported. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "identity",
            "governance",
            "governance :: conflict",
            "directory",
            "challenge",
            "team"
        })
package it.mics.bottega.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
