package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;

/** An invitation to this person, or a request of this person, ended without an answer. */
public record AskingEnded(MembershipId asking, TeamId team, AccountId account, boolean invitation, Why why) {
    /** Why nobody will answer any more. */
    public enum Why {
        /** The seven days passed. */
        EXPIRED,
        /** Whoever asked took it back. */
        TAKEN_BACK,
        /** The person is in another team for the same challenge now. */
        PLACED_ELSEWHERE,
        /** The team ended or handed in its proposal, or the challenge takes no more entries. */
        TEAM_CLOSED
    }
}
