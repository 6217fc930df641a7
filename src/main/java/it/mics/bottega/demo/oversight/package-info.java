/** Those who watch over the demonstration and keep it running. */
@NullMarked
package it.mics.bottega.demo.oversight;

import org.jspecify.annotations.NullMarked;
