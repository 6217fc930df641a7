package it.mics.bottega.challenge.question;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;

/** How many questions about an own challenge wait, since when, and until when they can be answered. */
public record WaitingQuestions(
        ChallengeId challenge, LocalizedText title, int count, Instant oldest, Instant answerUntil) {}
