package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.team.rule.TeamRuleFinding;
import java.util.List;

/** A team in a list: for which challenge, how it stands against the rules, what it covers and whom it looks for. */
public record TeamSummary(
        TeamFacts team,
        ChallengeFacts challenge,
        List<TeamRuleFinding> rules,
        Coverage coverage,
        List<OpenRoleDetails> roles) {

    /** True where the team can take one more. */
    public boolean hasPlace() {
        return team.members().size() < challenge.teamRules().maxSize();
    }

    /** True where the team looks for somebody and can take them. */
    public boolean looks() {
        return team.recruiting() && team.status().open() && hasPlace();
    }
}
