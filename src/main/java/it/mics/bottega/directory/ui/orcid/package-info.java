/** Choosing works found at ORCID. */
@NullMarked
package it.mics.bottega.directory.ui.orcid;

import org.jspecify.annotations.NullMarked;
