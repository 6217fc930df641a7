/** Retrieval, scoring, explanation and recommendation of challenges and people. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "vocabulary",
            "identity",
            "governance",
            "attachment",
            "directory",
            "challenge",
            "team"
        })
package it.mics.bottega.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
