/** The panel of the demonstration. */
@NullMarked
package it.mics.bottega.demo.panel;

import org.jspecify.annotations.NullMarked;
