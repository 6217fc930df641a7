package it.mics.bottega.matching.search;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.challenge.ShownOwners;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.matching.ChallengeWords;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.FindQuery;
import it.mics.bottega.matching.index.FoundPage;
import it.mics.bottega.taxonomy.SkillId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Finds challenges for a reader: the index proposes, the database and the policy decide what is shown. */
@Service
public class ChallengeSearch {
    private final CandidateIndex index;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final ShownOwners owners;
    private final CurrentActor current;

    ChallengeSearch(
            CandidateIndex index,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            ShownOwners owners,
            CurrentActor current) {
        this.index = index;
        this.challenges = challenges;
        this.policy = policy;
        this.owners = owners;
        this.current = current;
    }

    /** One page of what was found, as the reader may see it. */
    public Found find(String words, Map<Facet, Set<String>> chosen, FindQuery.Order order, int from, int size) {
        Actor actor = current.get();
        FoundPage page =
                index.findChallenges(new FindQuery(words, chosen, order, from, size, Clearances.forBriefs(actor)));
        List<ChallengeFacts> shown = shown(actor, page.ids());
        return new Found(page, shown, owners.of(shown));
    }

    /** Open challenges that resemble this one, as the reader may see them. */
    public List<ChallengeFacts> similar(ChallengeFacts seen, int limit) {
        Actor actor = current.get();
        // What is asked is compared by its public words only, whoever reads.
        ChallengeFacts open = seen.withoutBrief();
        Map<Facet, Set<String>> shared = Map.of(
                Facet.SPOKE, Set.of(String.valueOf(open.primarySpoke())),
                Facet.SECTOR, open.sectors().stream().map(Enum::name).collect(Collectors.toSet()));
        List<SkillId> skills =
                open.skills().stream().map(SkillRequirement::skill).toList();
        return shown(actor, index.similar(seen.id().value(), ChallengeWords.of(open), skills, shared, limit));
    }

    /** Challenges with a word in the title that begins like this. */
    public List<ChallengeFacts> titled(String beginning, int limit) {
        return shown(current.get(), index.titlesWith(beginning, limit));
    }

    /** How many challenges are open now, by the values of one facet. */
    public Map<String, Integer> openBy(Facet facet) {
        Map<Facet, Set<String>> open = Map.of(Facet.STATE, Set.of(ChallengeStatus.OPEN.name()));
        return index.findChallenges(new FindQuery("", open, FindQuery.Order.DEADLINE, 0, 0, Set.of()))
                .counts(facet);
    }

    private List<ChallengeFacts> shown(Actor actor, Collection<UUID> ids) {
        return policy.seenBy(
                actor,
                challenges.present(ids.stream().map(ChallengeId::new).toList()).stream()
                        .filter(challenge -> policy.mayRead(actor, challenge))
                        .toList());
    }

    /** What was found: the page of the index, and the challenges and their companies as the reader may see them. */
    public record Found(FoundPage page, List<ChallengeFacts> challenges, Map<ChallengeId, ShownOwner> owners) {}
}
