/** Measures of matching that anybody can repeat: they run the product's own code and print one line per result. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "identity",
            "directory",
            "directory :: editing",
            "challenge",
            "team",
            "matching",
            "matching :: index",
            "matching :: search",
            "matching :: advice",
            "matching :: compose",
            "matching :: exposure",
            "matching :: latent",
            "matching :: text"
        })
package it.mics.bottega.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
