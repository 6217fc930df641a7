package it.mics.bottega.team.merge;

import it.mics.bottega.team.TeamFacts;

/** What a module above has to say when two teams become one, in the same transaction. */
public interface MergePart {
    /** Refuses where what the guest has done already binds it. */
    void check(TeamFacts guest);

    /** Brings over what the guest had; its people are in the host already. */
    void merged(TeamFacts guest, TeamFacts host);
}
