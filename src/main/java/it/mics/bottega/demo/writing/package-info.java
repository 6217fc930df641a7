/** How the demonstration’s proposals came about. */
@NullMarked
package it.mics.bottega.demo.writing;

import org.jspecify.annotations.NullMarked;
