/** The rules of a challenge for its teams, and of what people a team is made. */
@NullMarked
@NamedInterface("rule")
package it.mics.bottega.team.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
