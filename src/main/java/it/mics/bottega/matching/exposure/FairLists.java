package it.mics.bottega.matching.exposure;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.index.CandidateIndex;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts people into fair places, by how often they were shown and by what the programme office has set. */
@Service
public class FairLists {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Exposures exposures;
    private final Fairness fairness;
    private final CandidateIndex index;
    private final Clock clock;
    private volatile @Nullable Share known;

    FairLists(Exposures exposures, Fairness fairness, CandidateIndex index, Clock clock) {
        this.exposures = exposures;
        this.fairness = fairness;
        this.index = index;
        this.clock = clock;
    }

    /** The first places for these matches; capacity by account. */
    public List<Match> of(Collection<Match> matches, ToIntFunction<AccountId> capacity, int places) {
        return of(matches, Match::person, Match::score, Match::mustHaveCover, capacity, places);
    }

    /** The first places for whatever stands for people: with a score in points and a cover of the must-haves in 0..1. */
    public <T> List<T> of(
            Collection<T> all,
            Function<T, AccountId> person,
            ToDoubleFunction<T> score,
            ToDoubleFunction<T> cover,
            ToIntFunction<AccountId> capacity,
            int places) {
        Map<UUID, T> byPerson =
                all.stream().collect(Collectors.toMap(each -> person.apply(each).value(), Function.identity()));
        return new FairOrder(fairness.lambda(), fairShare())
                .of(candidates(all, person, score, cover, capacity), places, candidate -> true).stream()
                        .map(candidate -> byPerson.get(candidate.person()))
                        .toList();
    }

    /** These matches as candidates, with how often each person was shown. */
    List<FairOrder.Candidate> candidates(Collection<Match> matches, ToIntFunction<AccountId> capacity) {
        return candidates(matches, Match::person, Match::score, Match::mustHaveCover, capacity);
    }

    private <T> List<FairOrder.Candidate> candidates(
            Collection<T> all,
            Function<T, AccountId> person,
            ToDoubleFunction<T> score,
            ToDoubleFunction<T> cover,
            ToIntFunction<AccountId> capacity) {
        Map<AccountId, Exposures.Recent> recent =
                exposures.recent(all.stream().map(person).toList());
        return all.stream()
                .map(each -> {
                    AccountId account = person.apply(each);
                    Exposures.Recent shown = recent.getOrDefault(account, Exposures.Recent.NEVER);
                    return new FairOrder.Candidate(
                            account.value(),
                            score.applyAsDouble(each),
                            cover.applyAsDouble(each),
                            shown.times(),
                            shown.challenges(),
                            capacity.applyAsInt(account));
                })
                .toList();
    }

    /** Exposures in the window for each person who is open to teams, never less than the least; counted once a minute. */
    public double fairShare() {
        Share share = known;
        Instant now = clock.instant();
        if (share == null || !now.isBefore(share.until())) {
            int people = Math.max(1, index.countPeople(Map.of()));
            share = new Share(Math.max(FairOrder.LEAST_SHARE, exposures.all() / (double) people), now.plus(FRESH));
            known = share;
        }
        return share.value();
    }

    private record Share(double value, Instant until) {}
}
