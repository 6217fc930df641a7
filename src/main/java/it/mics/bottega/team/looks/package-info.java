/** What names of teams look like, worked out for those that were there before. */
@NullMarked
package it.mics.bottega.team.looks;

import org.jspecify.annotations.NullMarked;
