package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import java.util.UUID;

/**
 * Something happened to a juror, or waits for the moderators because of one; nothing of a proposal is in it.
 *
 * @param juror who is told, except where the moderators are asked to sign
 */
public record JurorNews(What what, ChallengeId challenge, AccountId juror, UUID occasion) {
    /** What happened. */
    public enum What {
        /** Invited to the panel. */
        INVITED,
        /** Proposals were assigned. */
        ASSIGNED,
        /** A loose tie waits for a second signature. */
        TO_SIGN,
        /** The signature was given: the proposal is open. */
        SIGNED,
        /** The signature was refused: the proposal stays closed. */
        KEPT_CLOSED,
        /** The chair reopened a submitted review. */
        REOPENED
    }
}
