/** Two teams of the same challenge become one, when each of them wants it. */
@NullMarked
@NamedInterface("merge")
package it.mics.bottega.team.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
