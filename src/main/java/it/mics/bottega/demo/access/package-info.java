/** Who asked to read confidential briefs, and who did. */
@NullMarked
package it.mics.bottega.demo.access;

import org.jspecify.annotations.NullMarked;
