package it.mics.bottega.team;

import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConflictRule;
import it.mics.bottega.governance.conflict.Evidence;
import it.mics.bottega.governance.conflict.RuleTerms;
import it.mics.bottega.identity.AccountId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A member of a team of a challenge decides nothing about that challenge, neither for the own team nor for another one. */
@Component
@Order(20)
class TeamMemberRule implements ConflictRule {
    private final TeamRegister teams;

    TeamMemberRule(TeamRegister teams) {
        this.teams = teams;
    }

    @Override
    public String key() {
        return "TEAM_MEMBER";
    }

    @Override
    public List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms) {
        Set<UUID> challenges = concerned.things("challenge");
        boolean member = teams.ofAccount(person).stream()
                .anyMatch(team -> challenges.contains(team.challenge().value()));
        return member ? List.of(Evidence.side("team.conflict.member")) : List.of();
    }
}
