/** Where a proposal answers the criteria, while it is written and while it is read. */
@NullMarked
@NamedInterface("ui-criteria")
package it.mics.bottega.proposal.ui.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
