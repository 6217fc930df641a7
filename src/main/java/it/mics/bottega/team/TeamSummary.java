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

    /** How many more the team can take. */
    public int places() {
        return challenge.teamRules().maxSize() - team.members().size();
    }

    /** True where the team can take one more. */
    public boolean hasPlace() {
        return places() > 0;
    }

    /** True where the team looks for somebody and can take them. */
    public boolean looks() {
        return team.recruiting() && team.status().open() && hasPlace();
    }
}
