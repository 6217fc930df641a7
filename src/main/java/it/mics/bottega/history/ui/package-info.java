/** The page “Who did what”, the history of a challenge, a team and a proposal, and the band that says that the record was touched. */
@NullMarked
package it.mics.bottega.history.ui;

import org.jspecify.annotations.NullMarked;
