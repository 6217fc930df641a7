package it.mics.bottega.challenge.question;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions of a challenge for one reader: what everybody reads, what the reader asked, what waits for the company. */
public record QuestionBoard(
        @Nullable Instant until,
        boolean takesQuestions,
        boolean mayAsk,
        boolean mayChooseBrief,
        boolean mayAnswer,
        List<ShownQuestion> answered,
        List<ShownQuestion> mine,
        List<ShownQuestion> waiting) {}
