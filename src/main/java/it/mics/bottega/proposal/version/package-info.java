/** The text of a proposal as it stood at moments that matter: kept, compared, brought back. */
@NullMarked
package it.mics.bottega.proposal.version;

import org.jspecify.annotations.NullMarked;
