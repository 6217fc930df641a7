/** The page on which a panel is put together and given its proposals. */
@NullMarked
package it.mics.bottega.evaluation.ui.panel;

import org.jspecify.annotations.NullMarked;
