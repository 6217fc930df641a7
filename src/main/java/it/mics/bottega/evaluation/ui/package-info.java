/** Pages and panels on which proposals are answered and results are read. */
@NullMarked
package it.mics.bottega.evaluation.ui;

import org.jspecify.annotations.NullMarked;
