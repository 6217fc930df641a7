/** Who has a part in a proposal, for those who check conflicts of interest. */
@NullMarked
package it.mics.bottega.proposal.author;

import org.jspecify.annotations.NullMarked;
