/** What a team of the demonstration says and agrees on in its room. */
@NullMarked
package it.mics.bottega.demo.room;

import org.jspecify.annotations.NullMarked;
