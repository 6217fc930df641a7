/** Writing one's own profile: the form as typed, the rules it must keep, and saving it while it is written. */
@NullMarked
@NamedInterface("editing")
package it.mics.bottega.directory.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
