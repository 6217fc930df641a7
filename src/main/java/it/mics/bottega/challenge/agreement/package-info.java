/** The agreements that people accept: every version that was published, and how a new one comes into force. */
@NullMarked
@NamedInterface("agreement")
package it.mics.bottega.challenge.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
