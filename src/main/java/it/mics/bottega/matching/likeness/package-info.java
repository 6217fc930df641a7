/** Challenges side by side across the spokes: which of them may be the same need, posted twice, and why. */
@NullMarked
package it.mics.bottega.matching.likeness;

import org.jspecify.annotations.NullMarked;
