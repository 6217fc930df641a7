/** In which parts of a proposal its team answers the criteria by which it is judged. */
@NullMarked
@NamedInterface("criteria")
package it.mics.bottega.proposal.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
