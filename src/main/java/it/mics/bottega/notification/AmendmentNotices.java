package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.amendment.AmendmentMoved;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import java.util.Collection;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a spoke that a company would change its challenge, the company what came of it, and every team what has changed. */
@Component
class AmendmentNotices {
    private final Post post;
    private final ChallengeRegister challenges;
    private final TeamRegister teams;
    private final People people;

    AmendmentNotices(Post post, ChallengeRegister challenges, TeamRegister teams, People people) {
        this.post = post;
        this.challenges = challenges;
        this.teams = teams;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(AmendmentMoved event) {
        ChallengeFacts challenge = challenges.get(event.challenge());
        List<AccountId> company = people.membersOf(challenge.owner());
        String page = ChallengeLinks.challenge(challenge.id()) + "#changes";
        switch (event.to()) {
            case PROPOSED ->
                tell(
                        people.moderators(challenge.primarySpoke()),
                        NoticeKind.AMENDMENT_TO_SIGN,
                        event,
                        challenge,
                        "decisions");
            case ANNOUNCED -> {
                tell(company, NoticeKind.AMENDMENT_SIGNED, event, challenge, page);
                tell(entrants(challenge), NoticeKind.AMENDMENT_ANNOUNCED, event, challenge, page);
            }
            case DECLINED -> tell(company, NoticeKind.AMENDMENT_DECLINED, event, challenge, page);
            case LAPSED -> tell(company, NoticeKind.AMENDMENT_LAPSED, event, challenge, page);
            case WITHDRAWN -> {}
        }
    }

    private List<AccountId> entrants(ChallengeFacts challenge) {
        return teams.ofChallenge(challenge.id()).stream()
                .flatMap(team -> team.members().stream())
                .map(TeamMember::account)
                .distinct()
                .toList();
    }

    private void tell(
            Collection<AccountId> whom, NoticeKind kind, AmendmentMoved event, ChallengeFacts challenge, String link) {
        post.tell(whom, kind, event.amendment().value().toString(), challenge.title(), "", link);
    }
}
