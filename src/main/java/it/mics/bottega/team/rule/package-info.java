/** The rules of a challenge for its teams, and of what people a team is made. */
@NullMarked
package it.mics.bottega.team.rule;

import org.jspecify.annotations.NullMarked;
