package it.mics.bottega.team.roster;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;

/** A change of the roster of a team that has handed in went a step further. */
public record RosterChangeMoved(RosterChangeId id, TeamId team, AccountId about, AccountId by, Step step) {
    /** The steps that somebody is told of. */
    public enum Step {
        ASKED,
        HEARD,
        ALLOWED,
        DENIED,
        CARRIED
    }
}
