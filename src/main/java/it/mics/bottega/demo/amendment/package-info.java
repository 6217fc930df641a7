/** What changed on challenges that are open, and what a company would like to change. */
@NullMarked
package it.mics.bottega.demo.amendment;

import org.jspecify.annotations.NullMarked;
