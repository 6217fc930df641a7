/** The queue of decisions and the pane in which each is taken. */
@NullMarked
package it.mics.bottega.governance.ui;

import org.jspecify.annotations.NullMarked;
