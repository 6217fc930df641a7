package it.mics.bottega.calendar;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import java.util.Locale;

/** A date of a challenge: until when questions, proposals or answers are taken. */
public record ComingDate(ChallengeId challenge, int spoke, LocalizedText title, Kind kind, Instant at) {
    /** What ends at a date. */
    public enum Kind {
        /** Questions to the company. */
        QUESTIONS,
        /** Proposals of teams. */
        PROPOSALS,
        /** Answers of the company. */
        ANSWERS
    }

    /** The name under which calendar programs know this date, the same as long as the challenge exists. */
    String id() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + challenge.value();
    }
}
