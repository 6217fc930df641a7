package it.mics.bottega.governance;

import org.jspecify.annotations.Nullable;

/** The voice of one spoke where several decide together; who and what stay empty until it has spoken, and what until the reader has. */
public record CaseVoice(
        int spoke, @Nullable String name, @Nullable CaseDecision decision) {}
