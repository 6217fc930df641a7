package it.mics.bottega.conversation;

/** From which side somebody reads or writes; moderators only read, and take out what does not belong there. */
public enum Side {
    TEAM,
    COMPANY,
    MODERATOR
}
