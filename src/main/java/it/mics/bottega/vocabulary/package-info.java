/** How the skill thesaurus grows: terms that people propose, and concepts imported from elsewhere. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "identity",
            "governance",
            "governance :: conflict"
        })
package it.mics.bottega.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
