/** How somebody goes from a team that has handed in its proposal. */
@NullMarked
@NamedInterface("roster")
package it.mics.bottega.team.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
