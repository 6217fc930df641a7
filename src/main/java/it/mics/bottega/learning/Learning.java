package it.mics.bottega.learning;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.matching.Contribution;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.MatchWeights;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What moderated introductions teach about the weights, for the programme office, which applies or refuses it. */
@Service
@PreAuthorize("hasRole('PROGRAMME_OFFICE')")
public class Learning {
    private static final int TOP = 5;

    private final PastDecisions past;
    private final Matchmaking matchmaking;
    private final MatchWeights weights;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final CurrentActor current;

    Learning(
            PastDecisions past,
            Matchmaking matchmaking,
            MatchWeights weights,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            CurrentActor current) {
        this.past = past;
        this.matchmaking = matchmaking;
        this.weights = weights;
        this.challenges = challenges;
        this.policy = policy;
        this.current = current;
    }

    private record Candidate(AccountId person, Map<Factor, Double> worth, boolean stretch) {}

    /** Every decision so far that says something about how well people and challenges fit. */
    public List<Decision> decisions() {
        return past.all();
    }

    /** Acceptance by factor and range of worth. */
    public List<Deciles> acceptance(List<Decision> decisions) {
        return Arrays.stream(Factor.values())
                .map(factor -> Deciles.of(factor, decisions))
                .toList();
    }

    /** The weights that these decisions suggest, if they are enough. */
    public Optional<Weights> suggestion(List<Decision> decisions) {
        return SuggestedWeights.from(decisions, weights.current());
    }

    /** What would have been different with these weights; people and challenges as they are now. */
    public Replay replay(List<Decision> decisions, Weights other) {
        Weights now = weights.current();
        Map<ChallengeId, List<Candidate>> pools = new HashMap<>();
        int higher = 0;
        int same = 0;
        int lower = 0;
        for (Decision decision : decisions) {
            if (!decision.accepted()) continue;
            List<Candidate> pool = pools.computeIfAbsent(decision.challenge(), this::pool);
            int change = above(decision, pool, now) - above(decision, pool, other);
            if (change > 0) higher++;
            else if (change < 0) lower++;
            else same++;
        }
        List<ChallengeId> open = challenges.withStatus(ChallengeStatus.OPEN);
        List<Replay.Changed> changed = new ArrayList<>();
        for (ChallengeId challenge : open) {
            List<Candidate> pool = pools.computeIfAbsent(challenge, this::pool);
            List<AccountId> before = top(pool, now);
            List<AccountId> after = top(pool, other);
            if (!before.equals(after))
                changed.add(new Replay.Changed(challenge, without(after, before), without(before, after)));
        }
        return new Replay(higher, same, lower, open.size(), List.copyOf(changed));
    }

    private List<Candidate> pool(ChallengeId id) {
        Actor actor = current.require();
        Optional<ChallengeFacts> facts = challenges.find(id).filter(challenge -> policy.mayRead(actor, challenge));
        if (facts.isEmpty()) return List.of();
        return matchmaking.pool(policy.seenBy(actor, facts.get())).matches().stream()
                .map(match -> new Candidate(match.person(), worth(match), match.stretch()))
                .toList();
    }

    private static int above(Decision decision, List<Candidate> pool, Weights weights) {
        double own = decision.score(weights);
        return (int) pool.stream()
                .filter(other -> !other.person.equals(decision.person()))
                .filter(other -> Decision.score(other.worth, weights) > own)
                .count();
    }

    private static List<AccountId> top(List<Candidate> pool, Weights weights) {
        return pool.stream()
                .sorted(Comparator.comparing(Candidate::stretch)
                        .thenComparing(
                                Comparator.comparingDouble((Candidate each) -> Decision.score(each.worth, weights))
                                        .reversed())
                        .thenComparing(each -> each.person.value()))
                .limit(TOP)
                .map(Candidate::person)
                .toList();
    }

    private static List<AccountId> without(List<AccountId> all, List<AccountId> others) {
        Set<AccountId> away = new HashSet<>(others);
        return all.stream().filter(person -> !away.contains(person)).toList();
    }

    static Map<Factor, Double> worth(Match match) {
        Map<Factor, Double> worth = new EnumMap<>(Factor.class);
        for (Contribution part : match.contributions()) worth.put(part.factor(), part.value());
        return worth;
    }
}
