/** Two teams that become one, on their pages. */
@NullMarked
package it.mics.bottega.team.merge.ui;

import org.jspecify.annotations.NullMarked;
