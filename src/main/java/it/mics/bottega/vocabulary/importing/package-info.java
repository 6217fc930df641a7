/** Reads concepts from ESCO tables and SKOS files, says what they would change, and changes it. */
@NullMarked
package it.mics.bottega.vocabulary.importing;

import org.jspecify.annotations.NullMarked;
