package it.mics.bottega.challenge;

import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The one way to the company of a challenge for whoever shows it: what the policy withholds from the reader is not in the answer. */
@Service
public class ShownOwners {
    private final ChallengePolicy policy;
    private final Organisations organisations;
    private final CurrentActor current;

    ShownOwners(ChallengePolicy policy, Organisations organisations, CurrentActor current) {
        this.policy = policy;
        this.organisations = organisations;
        this.current = current;
    }

    /** The company of this challenge as the person who is acting may know it. */
    public ShownOwner of(ChallengeFacts challenge) {
        return of(List.of(challenge)).values().iterator().next();
    }

    /** The companies of these challenges as the person who is acting may know them. */
    public Map<ChallengeId, ShownOwner> of(Collection<ChallengeFacts> challenges) {
        List<ChallengeFacts> seen = policy.seenBy(current.get(), challenges);
        Map<OrganisationId, OrganisationSummary> known =
                organisations.byId(seen.stream().map(ChallengeFacts::owner).toList());
        Map<ChallengeId, ShownOwner> shown = new LinkedHashMap<>();
        seen.forEach(facts -> shown.put(facts.id(), new ShownOwner(known.get(facts.owner()), facts.anonymousUntil())));
        return shown;
    }
}
