package it.mics.bottega.challenge.question;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** The unfiltered truth about questions, without their words, for the modules above. */
@Service
public class QuestionRegister {
    private final QuestionQueries queries;

    QuestionRegister(QuestionQueries queries) {
        this.queries = queries;
    }

    /** Where the question stands, if it exists. */
    public Optional<QuestionFacts> find(ChallengeQuestionId question) {
        return queries.facts(question);
    }
}
