package it.mics.bottega.introduction;

import org.jspecify.annotations.Nullable;

/**
 * How an introduction stands for one of its sides: the state that this side may know, whether its answer is waited for or its yes can be taken
 * back, why somebody said no where it may read that, the message key of what overtook it, what came of it, and the contact once both accepted.
 */
public record Course(
        Origin origin,
        IntroductionStatus status,
        boolean waits,
        boolean mayWithdraw,
        boolean ownNo,
        @Nullable String answerReason,
        @Nullable String answerText,
        @Nullable String overtaken,
        @Nullable Outcome outcome,
        boolean outcomeAsked,
        @Nullable Contact contact) {}
