package it.mics.bottega.matching;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.directory.ProfilePolicy;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.matching.exposure.FairLists;
import it.mics.bottega.matching.exposure.Refusals;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.matching.index.Sought;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Brings people and challenges together: candidates from the index, the present truth from the modules below, points from the scorer. */
@Service
public class Matchmaking {
    private static final int CANDIDATES = 300;

    private final CandidateIndex index;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final Profiles profiles;
    private final ProfilePolicy readers;
    private final Interests interests;
    private final Eligibility eligibility;
    private final Scorers scorers;
    private final FairLists fair;
    private final Refusals refusals;
    private final Taxonomy taxonomy;
    private final CurrentActor current;
    private final People accounts;
    private final Clock clock;

    Matchmaking(
            CandidateIndex index,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            Profiles profiles,
            ProfilePolicy readers,
            Interests interests,
            Eligibility eligibility,
            Scorers scorers,
            FairLists fair,
            Refusals refusals,
            Taxonomy taxonomy,
            CurrentActor current,
            People accounts,
            Clock clock) {
        this.index = index;
        this.challenges = challenges;
        this.policy = policy;
        this.profiles = profiles;
        this.readers = readers;
        this.interests = interests;
        this.eligibility = eligibility;
        this.scorers = scorers;
        this.fair = fair;
        this.refusals = refusals;
        this.taxonomy = taxonomy;
        this.current = current;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The open challenges that suit the person who is acting, best first, stretches after all others. */
    public List<Match> forMe(int limit) {
        Actor actor = current.require();
        Optional<ResearcherProfile> mine = profiles.mine();
        if (mine.isEmpty()) return List.of();
        ResearcherProfile person = mine.get();
        Sought sought = new Seeking(taxonomy.thesaurus(), scorers.now().weights())
                .challenges(person, PersonWords.of(person), CANDIDATES);
        List<ChallengeId> candidates = index.challenges(sought).stream()
                .map(candidate -> new ChallengeId(candidate.id()))
                .toList();
        Map<ChallengeId, Interest> said = interests.of(actor.id());
        Refusals.Refused refused = refusals.of(actor.id());
        MatchScorer scorer = scorers.now();
        List<ChallengeFacts> suitable = challenges.present(candidates).stream()
                .filter(challenge -> challenge.takesEntries(clock.instant()) && policy.mayRead(actor, challenge))
                .filter(challenge -> !refused.concerns(challenge))
                .filter(challenge -> said.get(challenge.id()) != Interest.NO)
                .toList();
        return policy.seenBy(actor, suitable).stream()
                .filter(seen -> !eligibility.belongsToOwner(actor, person, seen))
                .map(seen -> score(scorer, person, seen, said.getOrDefault(seen.id(), Interest.NONE)))
                .sorted(Comparator.comparing(Match::stretch).thenComparing(Match.BEST_FIRST))
                .limit(limit)
                .toList();
    }

    /** How the person who is acting and a challenge match; empty where there is no profile, or the challenge is not theirs to read. */
    public Optional<Match> mine(ChallengeId id) {
        return between(current.require().id(), id);
    }

    /** The match of one person with one challenge, as far as the person who is acting may know of both; for modules above that have checked who asks. */
    public Optional<Match> between(AccountId account, ChallengeId id) {
        Actor actor = current.require();
        return match(actor, account, id, challenge -> policy.seenBy(actor, challenge));
    }

    /** The same as far as that person, too, may know the challenge: for what is kept and shown to both sides. */
    public Optional<Match> forBoth(AccountId account, ChallengeId id) {
        Actor actor = current.require();
        Actor other = accounts.actor(account).orElse(Actor.VISITOR);
        return match(actor, account, id, challenge -> {
            ChallengeFacts seen = policy.seenBy(actor, challenge);
            return policy.mayReadBrief(other, challenge) ? seen : seen.withoutBrief();
        });
    }

    private Optional<Match> match(
            Actor actor, AccountId account, ChallengeId id, UnaryOperator<ChallengeFacts> asKnown) {
        Optional<ChallengeFacts> challenge = challenges.find(id).filter(facts -> policy.mayRead(actor, facts));
        Optional<ResearcherProfile> person =
                profiles.present(List.of(account)).stream().findFirst();
        if (challenge.isEmpty() || person.isEmpty()) return Optional.empty();
        if (!readers.mayRead(actor, person.get())) return Optional.empty();
        Interest interest = interests.of(account).getOrDefault(id, Interest.NONE);
        return Optional.of(score(scorers.now(), person.get(), asKnown.apply(challenge.get()), interest));
    }

    /** True where this person may be proposed for this challenge now, and the person who is acting may know them. */
    public boolean mayPropose(AccountId account, ChallengeId id) {
        Actor actor = current.require();
        return eligibility.proposable(List.of(account), policy.seenBy(actor, challenges.get(id))).stream()
                        .anyMatch(person -> readers.mayRead(actor, person))
                && interests.of(account).get(id) != Interest.NO
                && eligibility.hasPlace(account);
    }

    /** The people who suit a challenge best, for its company, its moderators and the programme office; only those who may be proposed. */
    public List<Match> peopleFor(ChallengeId id, int limit) {
        Actor actor = current.require();
        ChallengeFacts challenge = challenges.get(id);
        boolean concerned = actor.actsFor(challenge.owner())
                || actor.moderates(challenge.primarySpoke())
                || challenge.secondarySpokes().stream().anyMatch(actor::moderates)
                || actor.has(Role.PROGRAMME_OFFICE);
        if (!concerned || !policy.mayRead(actor, challenge)) throw new NotFound();
        Pool pool = pool(policy.seenBy(actor, challenge));
        return fair.of(pool.matches(), pool::capacity, limit);
    }

    /** The best people by score alone; for services of this module that have checked who asks. */
    List<Match> rank(ChallengeFacts seen, int limit) {
        return Ranking.of(pool(seen).matches()).stream().limit(limit).toList();
    }

    /** Everybody near a challenge who may be proposed for it, in no order; for services of this module that have checked who asks. */
    public Pool pool(ChallengeFacts seen) {
        MatchScorer scorer = scorers.now();
        Sought sought = new Seeking(taxonomy.thesaurus(), scorer.weights()).people(seen, Map.of(), CANDIDATES);
        Map<AccountId, Double> affinity = new LinkedHashMap<>();
        index.people(sought).forEach(candidate -> affinity.put(new AccountId(candidate.id()), candidate.affinity()));
        List<ResearcherProfile> people = eligibility.withPlace(eligibility.proposable(affinity.keySet(), seen));
        Map<AccountId, Interest> said = interests.about(seen.id());
        Map<AccountId, Integer> capacities = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        for (ResearcherProfile person : people) {
            Interest interest = said.getOrDefault(person.account(), Interest.NONE);
            if (interest == Interest.NO) continue;
            capacities.put(person.account(), person.capacity());
            matches.add(scorer.score(person, seen, affinity.getOrDefault(person.account(), 0.0), interest));
        }
        return new Pool(matches, capacities);
    }

    /** People with their points for one challenge, and how many engagements each wants. */
    public record Pool(List<Match> matches, Map<AccountId, Integer> capacities) {
        /** How many engagements somebody of the pool wants. */
        public int capacity(AccountId person) {
            return capacities.getOrDefault(person, 0);
        }
    }

    private Match score(MatchScorer scorer, ResearcherProfile person, ChallengeFacts seen, Interest interest) {
        Map<UUID, Double> affinity =
                index.affinity(ChallengeWords.of(seen), List.of(person.account().value()));
        return scorer.score(person, seen, affinity.getOrDefault(person.account().value(), 0.0), interest);
    }
}
