/** Pages about challenges. */
@NullMarked
package it.mics.bottega.challenge.ui;

import org.jspecify.annotations.NullMarked;
