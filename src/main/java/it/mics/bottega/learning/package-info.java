/** What past decisions about introductions say, shown to people: acceptance, suggested weights with a replay, and reasons of a no as hints. */
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
            "matching",
            "introduction"
        })
package it.mics.bottega.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
