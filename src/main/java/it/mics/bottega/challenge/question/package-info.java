/** Questions about a challenge: asked without a name, answered by the company for all who may read. */
@NullMarked
@NamedInterface("question")
package it.mics.bottega.challenge.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
