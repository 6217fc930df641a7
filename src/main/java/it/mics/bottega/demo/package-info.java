/** The demonstration: invented people, companies and their history, loaded once and removable at a word. */
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
            "attachment",
            "attachment :: store",
            "governance :: audit",
            "challenge",
            "challenge :: criteria",
            "team",
            "proposal",
            "evaluation",
            "evaluation :: ranking",
            "challenge :: criteria",
            "matching",
            "introduction",
            "notification"
        })
package it.mics.bottega.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
