/** Many act at once, round after round; what the races of all modules share. */
@NullMarked
package it.mics.bottega.rounds;

import org.jspecify.annotations.NullMarked;
