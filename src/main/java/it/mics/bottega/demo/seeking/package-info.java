/** The demonstration of people who look for a team. */
@NullMarked
package it.mics.bottega.demo.seeking;

import org.jspecify.annotations.NullMarked;
