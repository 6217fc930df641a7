/** Puts teams together that cover a challenge, and says how far each may be from the best that is possible. */
@NullMarked
@NamedInterface("compose")
package it.mics.bottega.matching.compose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
