package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeClosed;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeOpened;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeRejected;
import it.mics.bottega.challenge.ChallengeReturned;
import it.mics.bottega.challenge.ChallengeScheduled;
import it.mics.bottega.challenge.ChallengeSubmitted;
import it.mics.bottega.challenge.ResultsPublished;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells companies, spoke leaders and teams what happens to a challenge. */
@Component
class ChallengeNotices {
    private final Post post;
    private final ChallengeRegister challenges;
    private final TeamRegister teams;
    private final People people;

    ChallengeNotices(Post post, ChallengeRegister challenges, TeamRegister teams, People people) {
        this.post = post;
        this.challenges = challenges;
        this.teams = teams;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(ChallengeSubmitted event) {
        ChallengeFacts challenge = challenges.get(event.challenge());
        post.tell(
                people.moderators(event.spoke()),
                NoticeKind.CHALLENGE_TO_REVIEW,
                occasion(event.challenge(), event.at()),
                challenge.title(),
                "",
                "decisions");
    }

    @ApplicationModuleListener
    void on(ChallengeOpened event) {
        company(event.challenge(), NoticeKind.CHALLENGE_APPROVED, ChallengeLinks.challenge(event.challenge()));
    }

    @ApplicationModuleListener
    void on(ChallengeScheduled event) {
        company(event.challenge(), NoticeKind.CHALLENGE_SCHEDULED, ChallengeLinks.edit(event.challenge()));
    }

    @ApplicationModuleListener
    void on(ChallengeReturned event) {
        ChallengeFacts challenge = challenges.get(event.challenge());
        post.tell(
                people.membersOf(challenge.owner()),
                NoticeKind.CHALLENGE_RETURNED,
                occasion(event.challenge(), event.at()),
                challenge.title(),
                "",
                ChallengeLinks.edit(event.challenge()));
    }

    @ApplicationModuleListener
    void on(ChallengeRejected event) {
        company(event.challenge(), NoticeKind.CHALLENGE_REJECTED, ChallengeLinks.mine());
    }

    @ApplicationModuleListener
    void on(ChallengeClosed event) {
        company(event.challenge(), NoticeKind.CHALLENGE_CLOSED, ChallengeLinks.answers(event.challenge()));
    }

    @ApplicationModuleListener
    void on(ResultsPublished event) {
        ChallengeFacts challenge = challenges.get(event.challenge());
        List<AccountId> everybody = teams.ofChallenge(event.challenge()).stream()
                .map(TeamFacts::members)
                .flatMap(Collection::stream)
                .map(TeamMember::account)
                .toList();
        tell(everybody, NoticeKind.RESULTS_PUBLISHED, challenge, ChallengeLinks.challenge(event.challenge()));
        tell(
                people.moderators(challenge.primarySpoke()),
                NoticeKind.RESULTS_PUBLISHED,
                challenge,
                ChallengeLinks.challenge(event.challenge()));
    }

    private void company(ChallengeId id, NoticeKind kind, String link) {
        ChallengeFacts challenge = challenges.get(id);
        tell(people.membersOf(challenge.owner()), kind, challenge, link);
    }

    private void tell(Collection<AccountId> whom, NoticeKind kind, ChallengeFacts challenge, String link) {
        post.tell(whom, kind, challenge.id().value().toString(), challenge.title(), "", link);
    }

    /** The moment is that of the event: what can happen twice is told twice, what is delivered twice is told once. */
    private static String occasion(ChallengeId id, Instant at) {
        return id.value() + "@" + at;
    }
}
