/** The pages between writing a proposal and having sent it. */
@NullMarked
package it.mics.bottega.proposal.ui.sending;

import org.jspecify.annotations.NullMarked;
