/** Structured parts of a proposal: partners, risks, claims. */
@NullMarked
package it.mics.bottega.proposal.parts;

import org.jspecify.annotations.NullMarked;
