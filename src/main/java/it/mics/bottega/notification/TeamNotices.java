package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.team.AskingEnded;
import it.mics.bottega.team.JoinDeclined;
import it.mics.bottega.team.JoinRequested;
import it.mics.bottega.team.LeadHandedOver;
import it.mics.bottega.team.MemberInvited;
import it.mics.bottega.team.MemberJoined;
import it.mics.bottega.team.MemberLeft;
import it.mics.bottega.team.TeamDisbanded;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people who invites them, who asks to join, who came and who went. */
@Component
class TeamNotices {
    private final Post post;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;

    TeamNotices(Post post, TeamRegister teams, ChallengeRegister challenges) {
        this.post = post;
        this.teams = teams;
        this.challenges = challenges;
    }

    @ApplicationModuleListener
    void on(MemberInvited event) {
        tell(event.team(), List.of(event.account()), NoticeKind.TEAM_INVITATION, event.account(), event.at());
    }

    @ApplicationModuleListener
    void on(JoinRequested event) {
        teams.find(event.team())
                .ifPresent(team ->
                        tell(event.team(), leaders(team), NoticeKind.TEAM_REQUEST, event.account(), event.at()));
    }

    @ApplicationModuleListener
    void on(MemberJoined event) {
        teams.find(event.team())
                .ifPresent(
                        team -> tell(event.team(), members(team), NoticeKind.TEAM_JOINED, event.account(), event.at()));
    }

    @ApplicationModuleListener
    void on(JoinDeclined event) {
        if (!event.invitation()) {
            tell(event.team(), List.of(event.account()), NoticeKind.TEAM_DECLINED, event.account(), event.at());
            return;
        }
        teams.find(event.team())
                .ifPresent(team -> tell(
                        event.team(), leaders(team), NoticeKind.TEAM_INVITATION_DECLINED, event.account(), event.at()));
    }

    /** Whoever did not end it is told; each ending is told once. */
    @ApplicationModuleListener
    void on(AskingEnded event) {
        TeamFacts team = teams.find(event.team()).orElse(null);
        if (team == null) return;
        List<AccountId> person = List.of(event.account());
        boolean invitation = event.invitation();
        switch (event.why()) {
            case EXPIRED -> {
                NoticeKind kind = invitation ? NoticeKind.TEAM_INVITATION_EXPIRED : NoticeKind.TEAM_REQUEST_EXPIRED;
                ended(event, team, person, kind, TeamLinks.teams());
                ended(event, team, leaders(team), kind, TeamLinks.team(team.id()));
            }
            case TAKEN_BACK -> {
                if (invitation) ended(event, team, person, NoticeKind.TEAM_INVITATION_OVER, TeamLinks.teams());
                else ended(event, team, leaders(team), NoticeKind.TEAM_REQUEST_OVER, TeamLinks.team(team.id()));
            }
            case PLACED_ELSEWHERE ->
                ended(event, team, leaders(team), NoticeKind.TEAM_PLACED_ELSEWHERE, TeamLinks.team(team.id()));
            case TEAM_CLOSED ->
                ended(
                        event,
                        team,
                        person,
                        invitation ? NoticeKind.TEAM_INVITATION_OVER : NoticeKind.TEAM_YOUR_REQUEST_OVER,
                        TeamLinks.teams());
        }
    }

    private void ended(AskingEnded event, TeamFacts team, List<AccountId> whom, NoticeKind kind, String link) {
        LocalizedText title = challenges.get(team.challenge()).title();
        post.tell(whom, kind, event.asking().value().toString(), title, team.name(), link);
    }

    @ApplicationModuleListener
    void on(MemberLeft event) {
        teams.find(event.team())
                .ifPresent(
                        team -> tell(event.team(), leaders(team), NoticeKind.TEAM_LEFT, event.account(), event.at()));
    }

    /** Everybody but whoever disbanded it; the page of the team is closed to them now, so the way leads to the list. */
    @ApplicationModuleListener
    void on(TeamDisbanded event) {
        TeamFacts team = teams.find(event.team()).orElse(null);
        if (team == null) return;
        List<AccountId> others = event.members().stream()
                .filter(member -> !member.equals(event.by()))
                .toList();
        LocalizedText title = challenges.get(team.challenge()).title();
        String occasion = event.team().value() + ":" + event.at();
        post.tell(others, NoticeKind.TEAM_DISBANDED, occasion, title, team.name(), TeamLinks.teams());
    }

    @ApplicationModuleListener
    void on(LeadHandedOver event) {
        tell(event.team(), List.of(event.account()), NoticeKind.TEAM_LEAD, event.account(), event.at());
    }

    private static List<AccountId> leaders(TeamFacts team) {
        return team.members().stream()
                .filter(TeamMember::leader)
                .map(TeamMember::account)
                .toList();
    }

    private static List<AccountId> members(TeamFacts team) {
        return team.members().stream().map(TeamMember::account).toList();
    }

    /** The moment is that of the event, not of its delivery: delivered twice, even on two days, it is told once. */
    private void tell(TeamId id, Collection<AccountId> whom, NoticeKind kind, AccountId about, Instant at) {
        TeamFacts team = teams.find(id).orElse(null);
        if (team == null) return;
        LocalizedText title = challenges.get(team.challenge()).title();
        String occasion = id.value() + ":" + about.value() + ":" + at;
        post.tell(whom, kind, occasion, title, team.name(), TeamLinks.team(id));
    }
}
