/** Who is shown to whom how often: fair places in lists, what that costs, and what people do not want to be shown for. */
@NullMarked
@NamedInterface("exposure")
package it.mics.bottega.matching.exposure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
