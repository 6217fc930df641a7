package it.mics.bottega.conversation;

import java.util.UUID;

/** Identifies the conversation of one team with the company; random, never a sequence. */
public record ConversationId(UUID value) {
    /** A new id that nobody can guess. */
    public static ConversationId random() {
        return new ConversationId(UUID.randomUUID());
    }
}
