/** The page of the teams that look for people, and the people who look for a team. */
@NullMarked
package it.mics.bottega.team.looking.ui;

import org.jspecify.annotations.NullMarked;
