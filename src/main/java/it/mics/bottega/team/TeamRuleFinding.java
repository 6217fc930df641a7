package it.mics.bottega.team;

import it.mics.bottega.challenge.TeamRules;
import java.util.List;

/** One rule of the challenge and how the team stands against it; atMost is 0 where the rule has no upper end. */
public record TeamRuleFinding(TeamRule rule, boolean met, int atLeast, int atMost, int actual) {
    /** How a team of so many members from so many institutions stands against every rule. */
    public static List<TeamRuleFinding> of(TeamRules rules, int members, int institutions) {
        return List.of(
                new TeamRuleFinding(
                        TeamRule.SIZE,
                        members >= rules.minSize() && members <= rules.maxSize(),
                        rules.minSize(),
                        rules.maxSize(),
                        members),
                new TeamRuleFinding(
                        TeamRule.INSTITUTIONS,
                        institutions >= rules.minInstitutions(),
                        rules.minInstitutions(),
                        0,
                        institutions));
    }

    /** True where such a team meets every rule. */
    public static boolean allMet(TeamRules rules, int members, int institutions) {
        return of(rules, members, institutions).stream().allMatch(TeamRuleFinding::met);
    }

    /** How many are still missing; 0 where the rule is met. */
    public int missing() {
        return Math.max(0, atLeast - actual);
    }
}
