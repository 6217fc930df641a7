/** The agreement between the members of a team: who has accepted which version, under which terms of the challenge. */
@NullMarked
@NamedInterface("agreement")
package it.mics.bottega.team.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
