package it.mics.bottega.challenge.question;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.LiveChallenge;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What belongs to every move of a question: all questions of its challenge held before, the record and the news after. */
@Component
class QuestionMoves {
    private final ChallengeQuestions questions;
    private final QuestionQueries queries;
    private final ChallengeRegister challenges;
    private final AuditTrail audit;
    private final LiveChallenge live;
    private final ApplicationEventPublisher events;

    QuestionMoves(
            ChallengeQuestions questions,
            QuestionQueries queries,
            ChallengeRegister challenges,
            AuditTrail audit,
            LiveChallenge live,
            ApplicationEventPublisher events) {
        this.questions = questions;
        this.queries = queries;
        this.challenges = challenges;
        this.audit = audit;
        this.live = live;
        this.events = events;
    }

    /** A question with its neighbours, all held until the transaction ends, and its challenge as it is now. */
    record Held(ChallengeQuestion question, List<ChallengeQuestion> all, ChallengeFacts about) {
        ChallengeQuestion other(ChallengeQuestionId id) {
            return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        }
    }

    Held hold(ChallengeQuestionId id) {
        ChallengeId challenge = queries.challengeOf(id).orElseThrow(NotFound::new);
        List<ChallengeQuestion> all = questions.lockAll(challenge);
        ChallengeQuestion question =
                all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        return new Held(question, all, challenges.get(challenge));
    }

    /** The company reads the history of its challenge: that somebody asked stands apart from it, under the question itself. */
    void asked(ChallengeQuestion question, Actor actor) {
        questions.save(question);
        questions.flush();
        audit.record(
                actor, "RESEARCHER", "question.ASKED", "question", question.id().value(), null);
        told(question);
    }

    void closed(ChallengeQuestion question, Actor actor) {
        questions.flush();
        audit.record(
                actor,
                "COMPANY_MEMBER",
                "question." + question.status(),
                "challenge",
                question.challenge().value(),
                question.id().value().toString());
        told(question);
    }

    private void told(ChallengeQuestion question) {
        events.publishEvent(new QuestionMoved(question.id(), question.challenge(), question.status()));
        live.changed(question.challenge());
    }
}
