/** Where one team is let in after the deadline, and where everybody who entered reads that it was. */
@NullMarked
package it.mics.bottega.proposal.ui.opening;

import org.jspecify.annotations.NullMarked;
