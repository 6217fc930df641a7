/** Reads a researcher's public works from ORCID, where that is switched on and they have agreed. */
@NullMarked
package it.mics.bottega.directory.orcid;

import org.jspecify.annotations.NullMarked;
