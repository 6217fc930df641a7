/** People who look for a team for a challenge, as they tell the teams that form for it. */
@NullMarked
@NamedInterface("looking")
package it.mics.bottega.team.looking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
