/** Advice in words, where it can be followed. */
@NullMarked
package it.mics.bottega.matching.advice.ui;

import org.jspecify.annotations.NullMarked;
