/** Panels: who judges the proposals to a challenge, from industry and academia, invited and accepted. */
@NullMarked
package it.mics.bottega.evaluation.panel;

import org.jspecify.annotations.NullMarked;
