/** On the page of a team that has handed in: somebody goes. */
@NullMarked
package it.mics.bottega.team.roster.ui;

import org.jspecify.annotations.NullMarked;
