package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.room.RoomLinks;
import it.mics.bottega.room.RoomMessageWritten;
import it.mics.bottega.room.SectionGiven;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.uikit.Dates;
import java.util.Collection;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells members what happens in the room of their team, without its words: whoever is addressed at once, the others once a day. */
@Component
class RoomNotices {
    private final Post post;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;

    RoomNotices(Post post, TeamRegister teams, ChallengeRegister challenges) {
        this.post = post;
        this.teams = teams;
        this.challenges = challenges;
    }

    @ApplicationModuleListener
    void on(RoomMessageWritten event) {
        TeamFacts team = teams.find(event.team()).orElse(null);
        if (team == null) return;
        List<AccountId> others = team.members().stream()
                .map(TeamMember::account)
                .filter(member -> !member.equals(event.author()))
                .toList();
        tell(
                team,
                others.stream().filter(event.mentioned()::contains).toList(),
                NoticeKind.TEAM_MENTIONED,
                event.message().value().toString());
        tell(
                team,
                others.stream()
                        .filter(other -> !event.mentioned().contains(other))
                        .toList(),
                NoticeKind.TEAM_WROTE,
                team.id().value() + ":" + event.at().atZone(Dates.ROME).toLocalDate());
    }

    @ApplicationModuleListener
    void on(SectionGiven event) {
        teams.find(event.team())
                .filter(team -> team.has(event.to()))
                .ifPresent(team -> tell(
                        team,
                        List.of(event.to()),
                        NoticeKind.TEAM_SECTION,
                        team.id().value() + ":" + event.section() + ":" + event.at()));
    }

    private void tell(TeamFacts team, Collection<AccountId> whom, NoticeKind kind, String occasion) {
        post.tell(
                whom, kind, occasion, challenges.get(team.challenge()).title(), team.name(), RoomLinks.room(team.id()));
    }
}
