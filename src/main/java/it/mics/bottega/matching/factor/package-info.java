/** What counts towards a match: one class for each factor, pure, worth between 0 and 1 before its weight. */
@NullMarked
package it.mics.bottega.matching.factor;

import org.jspecify.annotations.NullMarked;
