/** A juror’s own pages: what waits, and one proposal beside its rubric. */
@NullMarked
package it.mics.bottega.evaluation.ui.review;

import org.jspecify.annotations.NullMarked;
