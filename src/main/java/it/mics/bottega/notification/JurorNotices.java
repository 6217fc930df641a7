package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.evaluation.JurorNews;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells jurors what is asked of them, and moderators whose signature a juror needs; nothing of a proposal. */
@Component
class JurorNotices {
    private static final String REVIEWS = "reviews";

    private final Post post;
    private final ChallengeRegister challenges;
    private final People people;

    JurorNotices(Post post, ChallengeRegister challenges, People people) {
        this.post = post;
        this.challenges = challenges;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(JurorNews event) {
        ChallengeFacts challenge = challenges.get(event.challenge());
        List<AccountId> juror = List.of(event.juror());
        switch (event.what()) {
            case INVITED -> tell(event, challenge, juror, NoticeKind.PANEL_INVITED, REVIEWS);
            case ASSIGNED -> tell(event, challenge, juror, NoticeKind.REVIEW_ASSIGNED, REVIEWS);
            case SIGNED -> tell(event, challenge, juror, NoticeKind.REVIEW_SIGNED, REVIEWS);
            case KEPT_CLOSED -> tell(event, challenge, juror, NoticeKind.REVIEW_KEPT_CLOSED, REVIEWS);
            case REOPENED -> tell(event, challenge, juror, NoticeKind.REVIEW_REOPENED, REVIEWS);
            case TO_SIGN ->
                tell(
                        event,
                        challenge,
                        people.moderators(challenge.primarySpoke()),
                        NoticeKind.REVIEW_TO_SIGN,
                        ChallengeLinks.challenge(challenge.id()) + "/panel");
        }
    }

    private void tell(JurorNews event, ChallengeFacts challenge, List<AccountId> whom, NoticeKind kind, String link) {
        post.tell(whom, kind, event.occasion().toString(), challenge.title(), "", link);
    }
}
