package it.mics.bottega.matching.likeness;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.challenge.ShownOwners;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.matching.search.ChallengeSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies under review or is open anywhere, as far as whoever asks may read it, and which of it resembles what; for reading only. */
@Service
@PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
public class AllSpokes {
    private static final int NEIGHBOURS = 3;

    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final ShownOwners owners;
    private final ChallengeSearch search;
    private final CandidateIndex index;
    private final CurrentActor current;

    AllSpokes(
            ChallengeRegister challenges,
            ChallengePolicy policy,
            ShownOwners owners,
            ChallengeSearch search,
            CandidateIndex index,
            CurrentActor current) {
        this.challenges = challenges;
        this.policy = policy;
        this.owners = owners;
        this.search = search;
        this.index = index;
        this.current = current;
    }

    /** The challenges as their reader may see them, with their companies, and the pairs of them, most alike first. */
    public record Across(
            List<ChallengeFacts> challenges, Map<ChallengeId, ShownOwner> companies, List<LikePair> pairs) {
        public Across {
            challenges = List.copyOf(challenges);
            pairs = List.copyOf(pairs);
        }

        /** The pairs of this challenge that are worth a line, most alike first. */
        public List<LikePair> of(ChallengeId id) {
            return pairs.stream()
                    .filter(pair -> pair.has(id) && pair.likeness().worthSaying())
                    .limit(NEIGHBOURS)
                    .toList();
        }
    }

    /** Everything at once; shared words are said in this language where they can be. */
    @Transactional(readOnly = true)
    public Across read(Language language) {
        Actor actor = current.require();
        List<ChallengeFacts> seen = policy.seenBy(
                actor,
                challenges
                        .present(challenges.withStatus(
                                ChallengeStatus.SUBMITTED_FOR_REVIEW, ChallengeStatus.SCHEDULED, ChallengeStatus.OPEN))
                        .stream()
                        .filter(challenge -> policy.mayRead(actor, challenge))
                        .toList());
        return new Across(seen, owners.of(seen), pairs(seen, language));
    }

    /** The index proposes what is open; what it does not hold yet is compared with all the rest. */
    private List<LikePair> pairs(List<ChallengeFacts> seen, Language language) {
        Comparison comparison = new Comparison(seen, index.reader());
        Set<ChallengeId> known = new HashSet<>();
        seen.forEach(facts -> known.add(facts.id()));
        List<ChallengeFacts> unopened = seen.stream()
                .filter(facts -> facts.status() != ChallengeStatus.OPEN)
                .toList();
        Map<Set<ChallengeId>, LikePair> pairs = new HashMap<>();
        for (ChallengeFacts facts : seen) {
            List<ChallengeFacts> candidates = new ArrayList<>(search.similar(facts, NEIGHBOURS));
            candidates.addAll(unopened);
            for (ChallengeFacts other : candidates) {
                if (other.id().equals(facts.id()) || !known.contains(other.id())) continue;
                pairs.computeIfAbsent(
                        Set.of(facts.id(), other.id()),
                        both -> new LikePair(
                                facts.id(), other.id(), comparison.between(facts.id(), other.id(), language)));
            }
        }
        return pairs.values().stream()
                .filter(pair -> pair.likeness().score() > 0)
                .sorted(Comparator.comparing((LikePair pair) -> -pair.likeness().score())
                        .thenComparing(pair -> pair.one().value())
                        .thenComparing(pair -> pair.other().value()))
                .toList();
    }
}
