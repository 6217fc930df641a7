/** Who reads which proposal so that the worst-off one is read as well as can be: a puzzle, two ways to solve it, and what each comes to. */
@NullMarked
package it.mics.bottega.evaluation.assign;

import org.jspecify.annotations.NullMarked;
