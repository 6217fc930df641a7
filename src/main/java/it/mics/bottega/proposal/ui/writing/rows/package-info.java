/** Lists of lines of a proposal, as they are written. */
@NullMarked
package it.mics.bottega.proposal.ui.writing.rows;

import org.jspecify.annotations.NullMarked;
