/** Changes of a challenge that is open: what everybody reads, how a company proposes one, how a spoke decides. */
@NullMarked
package it.mics.bottega.challenge.ui.amendment;

import org.jspecify.annotations.NullMarked;
