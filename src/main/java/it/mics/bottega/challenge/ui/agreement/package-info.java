/** An agreement on the screen: read, accepted, published anew. */
@NullMarked
@NamedInterface("agreement-ui")
package it.mics.bottega.challenge.ui.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
