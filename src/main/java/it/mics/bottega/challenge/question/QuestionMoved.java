package it.mics.bottega.challenge.question;

import it.mics.bottega.challenge.ChallengeId;

/** A question was asked, answered, laid to another one or refused; in which state it then was. */
public record QuestionMoved(ChallengeQuestionId question, ChallengeId challenge, QuestionStatus to) {}
