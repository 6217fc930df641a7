/** Who is proposed for what in one night of a spoke; pure. */
@NullMarked
package it.mics.bottega.introduction.plan;

import org.jspecify.annotations.NullMarked;
