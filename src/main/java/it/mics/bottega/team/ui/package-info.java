/** Pages of teams and what they add to other pages. */
@NullMarked
package it.mics.bottega.team.ui;

import org.jspecify.annotations.NullMarked;
