/** The ranking of proposals: a pure function of reviews, criteria and declared tie order, kept with the hash of what went in. */
@NullMarked
@NamedInterface("ranking")
package it.mics.bottega.evaluation.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
