/** The page of a team's room, and the way to it from the team's page. */
@NullMarked
package it.mics.bottega.room.ui;

import org.jspecify.annotations.NullMarked;
