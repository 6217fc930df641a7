/** The view across the spokes, for reading only. */
@NullMarked
package it.mics.bottega.matching.likeness.ui;

import org.jspecify.annotations.NullMarked;
