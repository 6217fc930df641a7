package it.mics.bottega.directory;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Researchers' profiles: one's own, those one may read, and the unfiltered truth for the modules above. */
@Service
public class Profiles {
    private final ProfileQueries queries;
    private final ProfilePolicy policy;
    private final CurrentActor current;

    Profiles(ProfileQueries queries, ProfilePolicy policy, CurrentActor current) {
        this.queries = queries;
        this.policy = policy;
        this.current = current;
    }

    /** The profile of the person who is acting, if they have written one. */
    public Optional<ResearcherProfile> mine() {
        Actor actor = current.get();
        return actor.isVisitor()
                ? Optional.empty()
                : queries.present(List.of(actor.id())).stream().findFirst();
    }

    /** The profile of this person where the person who is acting may read it. */
    public Optional<ResearcherProfile> visible(AccountId account) {
        Actor actor = current.get();
        return queries.present(List.of(account)).stream()
                .filter(profile -> policy.mayRead(actor, profile))
                .findFirst();
    }

    /** These people's profiles, in the order asked for, whoever is acting; for modules that decide themselves what to show. */
    public List<ResearcherProfile> present(Collection<AccountId> accounts) {
        return queries.present(accounts);
    }

    /** When the profile of each active account that is not hidden was last changed, whoever is acting. */
    public Map<AccountId, Instant> versions() {
        return queries.versions();
    }

    /** Everybody with a profile whom this reader may not find now: hidden, for others only, or no longer active. */
    public List<AccountId> closedTo(Actor reader) {
        return queries.inactiveOr(Arrays.stream(ProfileVisibility.values())
                .filter(visibility -> !policy.mayRead(reader, visibility))
                .toList());
    }

    /** Every active account with a profile, whoever is acting. */
    public List<AccountId> all() {
        return queries.all();
    }
}
