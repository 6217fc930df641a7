/** Where two texts meet: shared concepts, shared words and the sentences that they stand in. */
@NullMarked
package it.mics.bottega.matching.evidence;

import org.jspecify.annotations.NullMarked;
