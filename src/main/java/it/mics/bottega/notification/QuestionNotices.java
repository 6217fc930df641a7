package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.question.QuestionFacts;
import it.mics.bottega.challenge.question.QuestionMoved;
import it.mics.bottega.challenge.question.QuestionRegister;
import it.mics.bottega.challenge.question.QuestionStatus;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a company that somebody asks, whoever asked what came of it, and those who write that there is a new answer. */
@Component
class QuestionNotices {
    private final Post post;
    private final QuestionRegister questions;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final Writers writers;
    private final People people;

    QuestionNotices(
            Post post,
            QuestionRegister questions,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            Writers writers,
            People people) {
        this.post = post;
        this.questions = questions;
        this.challenges = challenges;
        this.policy = policy;
        this.writers = writers;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(QuestionMoved event) {
        QuestionFacts question = questions.find(event.question()).orElse(null);
        if (question == null) return;
        ChallengeFacts challenge = challenges.get(event.challenge());
        switch (event.to()) {
            case ASKED -> tell(people.membersOf(challenge.owner()), NoticeKind.QUESTION_ASKED, question, challenge);
            case REFUSED -> tell(asker(question), NoticeKind.QUESTION_REFUSED, question, challenge);
            case MERGED -> merged(question, challenge);
            case ANSWERED -> answered(question, challenge);
        }
    }

    private void merged(QuestionFacts question, ChallengeFacts challenge) {
        boolean answered = question.mergedInto() != null
                && questions
                        .find(question.mergedInto())
                        .filter(other -> other.status() == QuestionStatus.ANSWERED)
                        .isPresent();
        NoticeKind kind = answered ? NoticeKind.QUESTION_ANSWERED : NoticeKind.QUESTION_MERGED;
        List<AccountId> whom = new ArrayList<>(asker(question));
        tell(whom, kind, question, challenge);
    }

    /** Whoever asked is told in any case; of a text that is closed to them others learn nothing. */
    private void answered(QuestionFacts question, ChallengeFacts challenge) {
        List<AccountId> asked = new ArrayList<>(asker(question));
        asked.addAll(question.alsoAsked());
        tell(asked, NoticeKind.QUESTION_ANSWERED, question, challenge);
        List<AccountId> others = writers.of(challenge.id()).stream()
                .filter(each -> !asked.contains(each))
                .filter(each -> !question.restricted() || readsBrief(each, challenge))
                .toList();
        tell(others, NoticeKind.QUESTION_NEWS, question, challenge);
    }

    private boolean readsBrief(AccountId person, ChallengeFacts challenge) {
        return people.actor(person)
                .filter(actor -> policy.mayReadBrief(actor, challenge))
                .isPresent();
    }

    private static List<AccountId> asker(QuestionFacts question) {
        return question.asker() == null ? List.of() : List.of(question.asker());
    }

    private void tell(Collection<AccountId> whom, NoticeKind kind, QuestionFacts question, ChallengeFacts challenge) {
        post.tell(
                whom,
                kind,
                question.id().value().toString(),
                challenge.title(),
                "",
                ChallengeLinks.challenge(challenge.id()) + "#questions");
    }
}
