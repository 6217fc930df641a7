/** Something that readers have reported and that waits for a decision. */
@NullMarked
package it.mics.bottega.demo.report;

import org.jspecify.annotations.NullMarked;
