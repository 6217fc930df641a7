/** Industrial challenges: written by a company, reviewed by a spoke's leader, open to teams until a deadline. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "identity",
            "governance",
            "vocabulary",
            "directory",
            "directory :: ui",
            "governance :: audit",
            "governance :: conflict"
        })
package it.mics.bottega.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
