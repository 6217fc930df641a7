/** Proposing a term, deciding about it, and importing concepts. */
@NullMarked
package it.mics.bottega.vocabulary.ui;

import org.jspecify.annotations.NullMarked;
