package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.motion.MotionKind;
import it.mics.bottega.team.motion.MotionMoved;
import it.mics.bottega.team.roster.RosterChangeMoved;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells members that something is to be decided, and whom it concerns what was decided; why stands on the team’s page. */
@Component
class MotionNotices {
    private final Post post;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;
    private final People people;

    MotionNotices(Post post, TeamRegister teams, ChallengeRegister challenges, People people) {
        this.people = people;
        this.post = post;
        this.teams = teams;
        this.challenges = challenges;
    }

    @ApplicationModuleListener
    void on(MotionMoved event) {
        TeamFacts team = teams.find(event.team()).orElse(null);
        if (team == null) return;
        String page = TeamLinks.team(team.id());
        if (!event.carried())
            tell(
                    event,
                    team,
                    team.members().stream()
                            .map(TeamMember::account)
                            .filter(member -> !member.equals(event.by()))
                            .toList(),
                    NoticeKind.TEAM_MOTION,
                    page);
        else if (event.kind() == MotionKind.REMOVE)
            tell(event, team, List.of(event.about()), NoticeKind.TEAM_REMOVED, TeamLinks.teams());
        else tell(event, team, List.of(Objects.requireNonNull(event.leaderBefore())), NoticeKind.TEAM_LEAD_LOST, page);
    }

    /** Of a team that has handed in somebody goes only by a moderator’s decision, so moderators hear of it too. */
    @ApplicationModuleListener
    void on(RosterChangeMoved event) {
        TeamFacts team = teams.find(event.team()).orElse(null);
        if (team == null) return;
        ChallengeFacts challenge = challenges.get(team.challenge());
        Stream<AccountId> members = team.members().stream().map(TeamMember::account);
        Stream<AccountId> moderators = people.moderators(challenge.primarySpoke()).stream();
        Stream<AccountId> whom = switch (event.step()) {
            case ASKED -> Stream.concat(Stream.of(event.about()), moderators);
            case HEARD -> moderators;
            case ALLOWED, DENIED -> members;
            case CARRIED -> Stream.concat(members, moderators);
        };
        post.tell(
                whom.filter(person -> !person.equals(event.by())).distinct().toList(),
                NoticeKind.valueOf("ROSTER_" + event.step()),
                event.id().value().toString(),
                challenge.title(),
                team.name(),
                TeamLinks.team(team.id()));
    }

    private void tell(MotionMoved event, TeamFacts team, List<AccountId> whom, NoticeKind kind, String link) {
        post.tell(
                whom,
                kind,
                event.id().value().toString(),
                challenges.get(team.challenge()).title(),
                team.name(),
                link);
    }
}
