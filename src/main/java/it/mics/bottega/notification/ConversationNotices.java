package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.conversation.ConversationLinks;
import it.mics.bottega.conversation.ConversationMoved;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the other side of a conversation that something was said, and moderators that they are asked to look; never what, and to the company never who. */
@Component
class ConversationNotices {
    private final Post post;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;
    private final People people;

    ConversationNotices(Post post, TeamRegister teams, ChallengeRegister challenges, People people) {
        this.post = post;
        this.teams = teams;
        this.challenges = challenges;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(ConversationMoved event) {
        ChallengeFacts challenge = challenges.get(event.challenge());
        List<AccountId> company = people.membersOf(challenge.owner());
        String all = ConversationLinks.about(challenge.id());
        switch (event.what()) {
            case TEAM_WROTE -> tell(event, challenge, company, NoticeKind.CONVERSATION_TEAM_WROTE, all);
            case COMPANY_WROTE -> team(event, challenge, NoticeKind.CONVERSATION_COMPANY_WROTE);
            case LOOK_ASKED ->
                tell(
                        event,
                        challenge,
                        people.moderators(challenge.primarySpoke()),
                        NoticeKind.CONVERSATION_LOOK_ASKED,
                        all);
            case TEAM_TAKEN_OUT -> team(event, challenge, NoticeKind.CONVERSATION_TAKEN_OUT);
            case COMPANY_TAKEN_OUT -> tell(event, challenge, company, NoticeKind.CONVERSATION_TAKEN_OUT, all);
        }
    }

    private void team(ConversationMoved event, ChallengeFacts challenge, NoticeKind kind) {
        List<AccountId> members = teams.find(event.team()).stream()
                .flatMap(team -> team.members().stream())
                .map(TeamMember::account)
                .toList();
        tell(event, challenge, members, kind, ConversationLinks.ofTeam(event.team()));
    }

    private void tell(
            ConversationMoved event, ChallengeFacts challenge, List<AccountId> whom, NoticeKind kind, String link) {
        post.tell(whom, kind, event.occasion().toString(), challenge.title(), "", link);
    }
}
