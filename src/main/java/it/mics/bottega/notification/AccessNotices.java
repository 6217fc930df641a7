package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.access.AccessFacts;
import it.mics.bottega.challenge.access.AccessMoved;
import it.mics.bottega.challenge.access.AccessRegister;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.AgreementPublished;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells both sides how far an access to a confidential brief has got; who and why stand on the page alone. */
@Component
class AccessNotices {
    private final Post post;
    private final AccessRegister accesses;
    private final ChallengeRegister challenges;
    private final People people;

    AccessNotices(Post post, AccessRegister accesses, ChallengeRegister challenges, People people) {
        this.post = post;
        this.accesses = accesses;
        this.challenges = challenges;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(AccessMoved event) {
        AccessFacts access = accesses.find(event.access()).orElse(null);
        if (access == null) return;
        ChallengeFacts challenge = challenges.get(event.challenge());
        List<AccountId> company = people.membersOf(challenge.owner());
        List<AccountId> person = List.of(access.person());
        switch (event.to()) {
            case REQUESTED -> tell(company, NoticeKind.ACCESS_REQUESTED, access, challenge);
            case GRANTED -> tell(person, NoticeKind.ACCESS_GRANTED, access, challenge);
            case DENIED -> tell(person, NoticeKind.ACCESS_DENIED, access, challenge);
            case ACTIVE -> tell(company, NoticeKind.ACCESS_AGREED, access, challenge);
            case REVOKED -> tell(person, NoticeKind.ACCESS_REVOKED, access, challenge);
            case EXPIRED -> {
                tell(person, NoticeKind.ACCESS_EXPIRED, access, challenge);
                expired(company, challenge);
            }
            case LEFT_ORGANISATION -> {
                tell(person, NoticeKind.ACCESS_LEFT, access, challenge);
                tell(company, NoticeKind.ACCESS_THEY_LEFT, access, challenge);
            }
        }
    }

    /** Those who had read by the earlier version accept the new one first; whoever has done so since is not told. */
    @ApplicationModuleListener
    void on(AgreementPublished event) {
        if (event.kind() != AgreementKind.BRIEF) return;
        accesses.active()
                .forEach(access -> post.tell(
                        List.of(access.person()),
                        NoticeKind.ACCESS_AGREEMENT,
                        access.id().value() + ":" + event.version(),
                        challenges.get(access.challenge()).title(),
                        String.valueOf(event.version()),
                        ChallengeLinks.challenge(access.challenge())));
    }

    /** All accesses to a brief end together: the company is told once. */
    private void expired(List<AccountId> company, ChallengeFacts challenge) {
        String link = challenge.status().isPublic() ? ChallengeLinks.challenge(challenge.id()) : ChallengeLinks.mine();
        post.tell(
                company,
                NoticeKind.ACCESS_THEY_EXPIRED,
                challenge.id().value().toString(),
                challenge.title(),
                "",
                link);
    }

    /** Each kind happens to an access once. */
    private void tell(List<AccountId> whom, NoticeKind kind, AccessFacts access, ChallengeFacts challenge) {
        String link = challenge.isPublic() ? ChallengeLinks.challenge(challenge.id()) : "challenges";
        post.tell(whom, kind, challenge.id().value() + ":" + access.id().value(), challenge.title(), "", link);
    }
}
