/** Spokes, sectors, regions and the bilingual skill thesaurus. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "uikit"})
package it.mics.bottega.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
