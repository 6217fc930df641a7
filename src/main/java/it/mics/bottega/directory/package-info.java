/** Organisations, researcher profiles and their outputs, and who may read them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "identity",
            "vocabulary",
            "governance",
            "governance :: conflict"
        })
package it.mics.bottega.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
