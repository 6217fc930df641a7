/** The demonstration of introductions by night: who asked for them, and who agreed to be proposed. */
@NullMarked
package it.mics.bottega.demo.meeting;

import org.jspecify.annotations.NullMarked;
