package it.mics.bottega.challenge.question;

/** How far a question has got: it waits, or the company has answered it, laid it to another one, or refused it. */
public enum QuestionStatus {
    ASKED,
    ANSWERED,
    MERGED,
    REFUSED
}
