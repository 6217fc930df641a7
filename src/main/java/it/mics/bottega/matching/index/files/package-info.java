/** The index of what stands in files: apart from the public one, and searched only with clearances. */
@NullMarked
package it.mics.bottega.matching.index.files;

import org.jspecify.annotations.NullMarked;
