/** Tells people what happened to what concerns them: a pure listener, owning nothing but the inbox. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "identity",
            "directory",
            "governance",
            "governance :: audit",
            "vocabulary",
            "challenge",
            "challenge :: access",
            "challenge :: agreement",
            "challenge :: amendment",
            "challenge :: question",
            "team",
            "team :: agreement",
            "team :: merge",
            "team :: motion",
            "team :: roster",
            "proposal",
            "proposal :: opening",
            "evaluation",
            "introduction",
            "report",
            "room",
            "conversation"
        })
package it.mics.bottega.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
