package it.mics.bottega.conversation;

/** Why a moderator takes something out of a conversation. */
public enum TakenOutFor {
    /** It names people who are to stay unnamed. */
    NAMES,
    /** It gives away what others propose. */
    OTHERS_IDEAS,
    /** It gives one team what all should have. */
    UNFAIR,
    /** It offends. */
    OFFENSIVE;

    /** The message key of the reason. */
    public String key() {
        return "conversation.reason." + name();
    }
}
