/** The company's answer to every proposal: an outcome, a reason, feedback; published for all at once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "taxonomy",
            "identity",
            "governance",
            "attachment",
            "attachment :: ui",
            "directory",
            "challenge",
            "challenge :: criteria",
            "matching",
            "matching :: compose",
            "team",
            "proposal",
            "proposal :: criteria",
            "proposal :: ui",
            "proposal :: ui-criteria",
            "governance :: conflict"
        })
package it.mics.bottega.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
