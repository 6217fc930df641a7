package it.mics.bottega.challenge.question;

import it.mics.bottega.challenge.ChallengeFacts;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The unfiltered truth about questions, without their words, for the modules above. */
@Service
public class QuestionRegister {
    private final QuestionQueries queries;

    QuestionRegister(QuestionQueries queries) {
        this.queries = queries;
    }

    /** Until when questions about this challenge are taken, where it has a deadline. */
    public Optional<Instant> until(ChallengeFacts challenge) {
        return Optional.ofNullable(queries.until(challenge));
    }

    /** Where the question stands, if it exists. */
    public Optional<QuestionFacts> find(ChallengeQuestionId question) {
        return queries.facts(question);
    }
}
