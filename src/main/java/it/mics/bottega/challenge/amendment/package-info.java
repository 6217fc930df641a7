/** Amendments of challenges that are open: proposed, co-signed, announced old beside new, acknowledged by whoever answers. */
@NullMarked
@NamedInterface("amendment")
package it.mics.bottega.challenge.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
