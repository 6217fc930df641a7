/** The criteria by which proposals to a challenge are judged: written with it, weighed to one hundred, frozen when it is handed in. */
@NullMarked
@NamedInterface("criteria")
package it.mics.bottega.challenge.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
