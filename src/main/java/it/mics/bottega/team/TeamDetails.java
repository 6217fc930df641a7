package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that the page of a team shows to one reader. */
public record TeamDetails(
        TeamSummary summary,
        Instant foundedAt,
        @Nullable String founder,
        Map<AccountId, TeamPerson> people,
        List<Asking> asked,
        Map<AccountId, TeamPerson> askers,
        Optional<Asking> own,
        Actor reader) {
    /** The team itself. */
    public TeamFacts team() {
        return summary.team();
    }

    /** True where the reader is a member. */
    public boolean member() {
        return reader.account() != null && team().has(reader.id());
    }

    /** True where there is a place left that nobody is invited to. */
    public boolean hasPlace() {
        return summary.places() > asked.stream().filter(Asking::invitation).count();
    }

    /** True where the reader leads the team. */
    public boolean leader() {
        return reader.account() != null && team().ledBy(reader.id());
    }
}
