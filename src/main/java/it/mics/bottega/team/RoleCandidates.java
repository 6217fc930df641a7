package it.mics.bottega.team;

import it.mics.bottega.challenge.SkillRequirement;
import java.util.List;

/** Ranks who could fill a role by what they would add to the team; implemented by a module above. */
public interface RoleCandidates {
    /** The best people for these skills, best first; never a member, never somebody who does not want to be found. */
    List<RoleCandidate> rank(TeamFacts team, List<SkillRequirement> wanted, int limit);
}
