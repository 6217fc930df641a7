package it.mics.bottega.team.merge;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page of a team shows about becoming one with another: what is being decided, and whether one may propose it. */
public record Merging(List<Item> open, Optional<Chance> chance, Map<AccountId, String> names) {
    /** One proposal with the two teams. */
    public record Item(TeamMerge merge, TeamFacts guest, TeamFacts host) {
        /** How many people they would be together. */
        public int together() {
            return guest.members().size() + host.members().size();
        }

        /** The one of the two teams in which this person is. */
        public TeamFacts of(AccountId person) {
            return guest.has(person) ? guest : host;
        }
    }

    /**
     * The reader leads another team for the same challenge.
     *
     * @param own the reader’s team
     * @param together how many people the two would be
     * @param most how many the challenge allows
     */
    public record Chance(TeamFacts own, int together, int most) {
        /** True where they would not be too many. */
        public boolean fits() {
            return together <= most;
        }
    }
}
