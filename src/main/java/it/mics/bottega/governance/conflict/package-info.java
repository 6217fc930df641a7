/** Who may not decide what: the rules about conflicts of interest, what they find on fresh data, and second signatures. */
@NullMarked
@NamedInterface("conflict")
package it.mics.bottega.governance.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
