/** The demonstration of conflicts of interest: most cases are clean, one asks for a second signature, one blocks. */
@NullMarked
package it.mics.bottega.demo.conflict;

import org.jspecify.annotations.NullMarked;
