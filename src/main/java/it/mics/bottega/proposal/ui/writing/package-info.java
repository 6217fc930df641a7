/** The page on which a team writes its proposal together. */
@NullMarked
package it.mics.bottega.proposal.ui.writing;

import org.jspecify.annotations.NullMarked;
