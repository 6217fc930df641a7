/** What lets one team send after the deadline: a logged decision about a late proposal, or a revision that is asked for. */
@NullMarked
@NamedInterface("opening")
package it.mics.bottega.proposal.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
