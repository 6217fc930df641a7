/** The rules for teams as a company writes them and everybody reads them. */
@NullMarked
package it.mics.bottega.challenge.ui.rules;

import org.jspecify.annotations.NullMarked;
