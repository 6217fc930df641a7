/** What may stand in the words that cross before names do; pure. */
@NullMarked
package it.mics.bottega.introduction.wording;

import org.jspecify.annotations.NullMarked;
