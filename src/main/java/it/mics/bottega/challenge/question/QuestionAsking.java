package it.mics.bottega.challenge.question;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.platform.DatabaseClock;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a researcher asks a company about its challenge. */
@Service
public class QuestionAsking {
    private static final int WAITING_AT_MOST = 5;

    private final QuestionQueries queries;
    private final QuestionMoves moves;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final CurrentActor current;
    private final DatabaseClock clock;

    QuestionAsking(
            QuestionQueries queries,
            QuestionMoves moves,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            CurrentActor current,
            DatabaseClock clock) {
        this.queries = queries;
        this.moves = moves;
        this.challenges = challenges;
        this.policy = policy;
        this.current = current;
        this.clock = clock;
    }

    /** Asks the company; others never learn who asked, and the company only where the words say so. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public ChallengeQuestionId ask(ChallengeId challenge, QuestionWords asked) {
        Actor actor = current.require();
        ChallengeFacts facts = challenges
                .find(challenge)
                .filter(found -> policy.mayRead(actor, found))
                .orElseThrow(NotFound::new);
        Instant until = queries.until(facts);
        if (until == null) throw new RuleViolation("question.ask.closed");
        ChallengeQuestion question =
                ChallengeQuestion.ask(facts, policy.mayReadBrief(actor, facts), until, asked, actor, clock.now());
        if (queries.waiting(actor.id(), challenge) >= WAITING_AT_MOST)
            throw new RuleViolation("question.ask.tooMany", WAITING_AT_MOST);
        moves.asked(question, actor);
        return question.id();
    }
}
