/** The page on which a team is composed, and what somebody who joins would change. */
@NullMarked
package it.mics.bottega.team.ui.compose;

import org.jspecify.annotations.NullMarked;
