package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.TeamsMerged;
import it.mics.bottega.team.merge.MergeMoved;
import it.mics.bottega.team.merge.MergeMoved.Move;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the members of two teams that it is proposed to become one, and that they are; why stands on the page of the team. */
@Component
class MergeNotices {
    private final Post post;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;

    MergeNotices(Post post, TeamRegister teams, ChallengeRegister challenges) {
        this.post = post;
        this.teams = teams;
        this.challenges = challenges;
    }

    @ApplicationModuleListener
    void on(MergeMoved event) {
        if (event.move() == Move.DECLINED) {
            for (TeamId id : List.of(event.guest(), event.host()))
                tell(event, id, List.of(event.openedBy()), NoticeKind.TEAM_MERGE_DECLINED, !isOf(id, event.openedBy()));
            return;
        }
        for (TeamId id : List.of(event.guest(), event.host()))
            teams.find(id)
                    .ifPresent(team -> tell(
                            event,
                            id.equals(event.guest()) ? event.host() : event.guest(),
                            others(team, event.by()),
                            NoticeKind.TEAM_MERGE,
                            true));
    }

    /** Everybody finds themselves in the team that stays. */
    @ApplicationModuleListener
    void on(TeamsMerged event) {
        TeamFacts host = teams.find(event.host()).orElse(null);
        if (host == null) return;
        post.tell(
                host.members().stream().map(TeamMember::account).toList(),
                NoticeKind.TEAMS_MERGED,
                event.guest().value() + ":" + event.host().value(),
                challenges.get(host.challenge()).title(),
                host.name(),
                TeamLinks.team(host.id()));
    }

    /** Names the other team, and leads to the page of the own one. */
    private void tell(MergeMoved event, TeamId named, List<AccountId> whom, NoticeKind kind, boolean wanted) {
        TeamFacts other = wanted ? teams.find(named).orElse(null) : null;
        if (other == null) return;
        TeamId own = named.equals(event.guest()) ? event.host() : event.guest();
        post.tell(
                whom,
                kind,
                event.id().value().toString(),
                challenges.get(other.challenge()).title(),
                other.name(),
                TeamLinks.team(own));
    }

    private boolean isOf(TeamId team, AccountId person) {
        return teams.find(team).filter(found -> found.has(person)).isPresent();
    }

    private static List<AccountId> others(TeamFacts team, AccountId by) {
        return team.members().stream()
                .map(TeamMember::account)
                .filter(member -> !member.equals(by))
                .toList();
    }
}
