/** The way to the calendar of a challenge, and the page of one’s own secret address. */
@NullMarked
package it.mics.bottega.calendar.ui;

import org.jspecify.annotations.NullMarked;
