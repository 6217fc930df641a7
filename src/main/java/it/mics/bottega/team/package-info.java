/** Teams that form for a challenge: members, open roles, invitations and requests, and what the rules still ask. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "identity",
            "directory",
            "challenge",
            "challenge :: agreement",
            "challenge :: agreement-ui",
            "challenge :: terms",
            "governance",
            "governance :: conflict"
        })
package it.mics.bottega.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
