/** The page on which a team is composed. */
@NullMarked
package it.mics.bottega.team.ui.compose;

import org.jspecify.annotations.NullMarked;
