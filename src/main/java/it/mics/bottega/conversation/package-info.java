/** What a team and the company of its challenge say to each other in private, under the eyes of the spoke's moderators. */
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
            "challenge",
            "team"
        })
package it.mics.bottega.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
