package it.mics.bottega.team.merge;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;

/** It was proposed that two teams become one, or the other team said no. */
public record MergeMoved(MergeId id, TeamId guest, TeamId host, AccountId by, AccountId openedBy, Move move) {
    /** What has happened. */
    public enum Move {
        PROPOSED,
        DECLINED
    }
}
