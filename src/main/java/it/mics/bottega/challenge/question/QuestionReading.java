package it.mics.bottega.challenge.question;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.platform.DatabaseClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which questions and answers about a challenge the reader may see. */
@Service
public class QuestionReading {
    private final QuestionQueries queries;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final People people;
    private final CurrentActor current;
    private final DatabaseClock clock;

    QuestionReading(
            QuestionQueries queries,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            People people,
            CurrentActor current,
            DatabaseClock clock) {
        this.queries = queries;
        this.challenges = challenges;
        this.policy = policy;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** The questions of this challenge for whoever is acting: answers at their level, their own, and what waits for the company. */
    @Transactional(readOnly = true)
    public QuestionBoard board(ChallengeId challenge) {
        Actor actor = current.get();
        ChallengeFacts facts = challenges
                .find(challenge)
                .filter(found -> policy.mayRead(actor, found))
                .orElseThrow(NotFound::new);
        boolean brief = policy.mayReadBrief(actor, facts);
        boolean company = actor.actsFor(facts.owner());
        boolean sees = company || actor.moderates(facts.primarySpoke());
        Instant now = clock.now();
        Instant until = queries.until(facts);
        boolean takes = until != null && facts.takesEntries(now) && !now.isAfter(until);
        List<QuestionQueries.Row> all = queries.all(challenge);
        Map<AccountId, String> names = sees
                ? people.names(all.stream()
                        .filter(QuestionQueries.Row::named)
                        .map(QuestionQueries.Row::asker)
                        .filter(Objects::nonNull)
                        .toList())
                : Map.of();
        List<ShownQuestion> answered = new ArrayList<>();
        List<ShownQuestion> mine = new ArrayList<>();
        List<ShownQuestion> waiting = new ArrayList<>();
        for (QuestionQueries.Row row : all) {
            ShownQuestion question = row.shown();
            boolean own = row.asker() != null && actor.is(row.asker());
            boolean readable = brief || !question.restricted();
            @Nullable String asker = sees && row.named() && row.asker() != null ? names.get(row.asker()) : null;
            ShownQuestion shown =
                    seen(question, own, asker, sees, readable || question.status() == QuestionStatus.REFUSED);
            if (own) mine.add(shown);
            if (question.status() == QuestionStatus.ANSWERED && readable) answered.add(shown);
            if (question.status() == QuestionStatus.ASKED && sees && readable) waiting.add(shown);
        }
        return new QuestionBoard(
                until,
                takes,
                takes && actor.has(Role.RESEARCHER) && !actor.belongsTo(facts.owner()),
                brief && facts.confidentiality() != Confidentiality.OPEN,
                company && facts.takesEntries(now),
                answered,
                mine,
                waiting);
    }

    private static ShownQuestion seen(
            ShownQuestion question, boolean mine, @Nullable String asker, boolean counts, boolean answer) {
        return new ShownQuestion(
                question.id(),
                question.status(),
                question.words(),
                question.language(),
                question.restricted(),
                mine,
                question.askedAt(),
                asker,
                counts ? question.alsoAsked() : 0,
                mine || counts ? question.mergedInto() : null,
                answer ? question.answer() : null);
    }
}
