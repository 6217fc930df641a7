/** Criteria as a company writes them and everybody reads them. */
@NullMarked
package it.mics.bottega.challenge.ui.criteria;

import org.jspecify.annotations.NullMarked;
