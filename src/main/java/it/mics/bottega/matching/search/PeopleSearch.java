package it.mics.bottega.matching.search;

import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.directory.ProfilePolicy;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.FindQuery;
import it.mics.bottega.matching.index.FoundPage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds researchers who chose to be visible, for people who have signed in. */
@Service
public class PeopleSearch {
    private final CandidateIndex index;
    private final Profiles profiles;
    private final ProfilePolicy policy;
    private final Organisations organisations;
    private final CurrentActor current;

    PeopleSearch(
            CandidateIndex index,
            Profiles profiles,
            ProfilePolicy policy,
            Organisations organisations,
            CurrentActor current) {
        this.index = index;
        this.profiles = profiles;
        this.policy = policy;
        this.organisations = organisations;
        this.current = current;
    }

    /** One page of who was found, as the reader may see them. */
    @PreAuthorize("isAuthenticated()")
    public Found find(String words, Map<Facet, Set<String>> chosen, FindQuery.Order order, int from, int size) {
        Actor actor = current.require();
        // Asked anew each time: who has just withdrawn is in no count either, before the index has heard of it.
        FoundPage page = index.findPeople(new FindQuery(
                words,
                chosen,
                order,
                from,
                size,
                Clearances.forPeople(actor, policy),
                Withdrawn.from(profiles, actor)));
        List<ResearcherProfile> people = profiles
                .present(page.ids().stream().map(AccountId::new).toList())
                .stream()
                .filter(person -> policy.mayRead(actor, person))
                .toList();
        return new Found(
                page,
                people,
                organisations.byId(people.stream()
                        .map(ResearcherProfile::organisation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
    }

    /** Who was found: the page of the index, the profiles as they are now, and where people work. */
    public record Found(
            FoundPage page, List<ResearcherProfile> people, Map<OrganisationId, OrganisationSummary> employers) {}
}
