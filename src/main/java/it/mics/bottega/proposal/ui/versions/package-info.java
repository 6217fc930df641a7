/** The page on which a team looks back at its proposal. */
@NullMarked
package it.mics.bottega.proposal.ui.versions;

import org.jspecify.annotations.NullMarked;
