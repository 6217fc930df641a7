/** What members of a team decide together: that somebody goes, or who leads in place of a leader who does nothing any more. */
@NullMarked
@NamedInterface("motion")
package it.mics.bottega.team.motion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
