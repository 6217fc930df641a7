/** Bottega: a modular monolith, one package per thing its users talk about. */
@NullMarked
package it.mics.bottega;

import org.jspecify.annotations.NullMarked;
