/** The chain that shows whether anybody has touched the record of acts: links, anchors kept outside, verification and alarm. */
@NullMarked
@NamedInterface("audit")
package it.mics.bottega.governance.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
