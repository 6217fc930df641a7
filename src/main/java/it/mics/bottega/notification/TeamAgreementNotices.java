package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.agreement.TeamAgreementRenewed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the members of a team that they have a newer agreement to accept. */
@Component
class TeamAgreementNotices {
    private final Post post;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;

    TeamAgreementNotices(Post post, TeamRegister teams, ChallengeRegister challenges) {
        this.post = post;
        this.teams = teams;
        this.challenges = challenges;
    }

    /** Whoever has accepted it since, or is in a team that has sent meanwhile, is not told. */
    @ApplicationModuleListener
    void on(TeamAgreementRenewed event) {
        TeamFacts team = teams.find(event.team()).orElse(null);
        if (team == null || !team.status().open()) return;
        post.tell(
                team.members().stream()
                        .filter(member -> member.agreement() < event.version())
                        .map(TeamMember::account)
                        .toList(),
                NoticeKind.TEAM_AGREEMENT,
                team.id().value() + ":" + event.version(),
                challenges.get(team.challenge()).title(),
                team.name(),
                TeamLinks.team(team.id()));
    }
}
