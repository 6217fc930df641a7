/** From a text that is written to a version that is sent: who has confirmed which version. */
@NullMarked
package it.mics.bottega.proposal.sending;

import org.jspecify.annotations.NullMarked;
