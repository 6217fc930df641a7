package it.mics.bottega.team.looking;

import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamPerson;
import java.util.List;

/** Somebody who looks for a team, as a team sees them: which of its gaps they close, what else of the challenge they can do, and whether they were asked. */
public record Seeker(Seeking seeking, TeamPerson person, List<SkillId> closes, List<SkillId> covers, boolean asked) {}
