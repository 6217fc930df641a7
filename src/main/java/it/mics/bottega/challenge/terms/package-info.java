/** The words for readiness levels and for the ways to share rights. */
@NullMarked
@NamedInterface("terms")
package it.mics.bottega.challenge.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
