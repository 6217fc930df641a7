package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is writing a proposal for a challenge: the members of each team that has begun one, sent or not. */
@Component
class Writers {
    private final TeamRegister teams;
    private final ProposalRegister proposals;

    Writers(TeamRegister teams, ProposalRegister proposals) {
        this.teams = teams;
        this.proposals = proposals;
    }

    List<AccountId> of(ChallengeId challenge) {
        return teams.ofChallenge(challenge).stream()
                .filter(team -> proposals.ofTeam(team.id()).isPresent())
                .flatMap(team -> team.members().stream())
                .map(TeamMember::account)
                .distinct()
                .toList();
    }
}
