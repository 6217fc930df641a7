package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.ChallengeFacts;
import java.util.List;

/**
 * What the page of answers shows: before the deadline nothing but the number, then every proposal; answers only to those who write
 * them, until they are published.
 */
public record AnswerSheet(
        ChallengeFacts challenge,
        boolean own,
        boolean open,
        boolean mayAnswer,
        boolean published,
        int count,
        List<Answer> answers) {
    /** How many answers are complete. */
    public long staged() {
        return answers.stream().filter(Answer::staged).count();
    }
}
