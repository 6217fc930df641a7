package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.identity.AccountId;
import java.util.Collection;
import java.util.List;

/** Composes teams for a challenge; implemented by a module above. */
public interface TeamComposer {
    /** Gathers who could be in a team with these people, who are in it in any case; none of those who are away. */
    Search prepare(ChallengeFacts seen, List<AccountId> fixed, Collection<AccountId> away);

    /** A search that is ready to run, on any thread. */
    interface Search {
        /** Among how many people it looks. */
        int people();

        /** Up to three teams, best first, any two of them different in two people; only what was found where it was cancelled. */
        List<ComposedTeam> run(Watch watch);
    }

    /** Is told how far the search has come, and asked whether to go on. */
    interface Watch {
        /** For the n-th team the search has found this score, and the best possible team is worth at most this share more. */
        void found(int n, double score, double gap);

        /** True where nobody waits any more. */
        boolean cancelled();
    }
}
