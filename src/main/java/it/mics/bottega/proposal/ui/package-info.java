/** Pages on which a team writes its proposal, and the sheet on which others read it. */
@NullMarked
@NamedInterface("ui")
package it.mics.bottega.proposal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
