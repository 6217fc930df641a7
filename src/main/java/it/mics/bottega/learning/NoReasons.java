package it.mics.bottega.learning;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.introduction.DecidedIntroductions;
import it.mics.bottega.introduction.DeclineReason;
import it.mics.bottega.introduction.IntroductionFacts;
import it.mics.bottega.introduction.IntroductionStatus;
import it.mics.bottega.introduction.Side;
import it.mics.bottega.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Why people say no, counted so that nobody can be recognised, and what somebody's own no's say about their profile. */
@Service
public class NoReasons {
    /** A reason is told from so many different people on. */
    public static final int FEWEST_PEOPLE = 5;
    /** A habit of one's own is told from so many times on. */
    public static final int FEWEST_OWN = 2;

    private static final Duration LATELY = Duration.ofDays(120);

    private final DecidedIntroductions introductions;
    private final ChallengeRegister challenges;
    private final CurrentActor current;
    private final Clock clock;

    NoReasons(DecidedIntroductions introductions, ChallengeRegister challenges, CurrentActor current, Clock clock) {
        this.introductions = introductions;
        this.challenges = challenges;
        this.current = current;
        this.clock = clock;
    }

    /** How many different people gave each reason about this challenge, for its company, companies not counted; reasons of fewer than five people are left out. */
    public Map<DeclineReason, Integer> about(ChallengeId challenge) {
        Actor actor = current.require();
        if (challenges
                .find(challenge)
                .filter(facts -> actor.actsFor(facts.owner()))
                .isEmpty()) throw new NotFound();
        return counted(facts -> facts.challenge().equals(challenge));
    }

    /** How many different people gave each reason about any challenge of this company, for those who act for it; reasons of fewer than five are left out. */
    public Map<DeclineReason, Integer> about(OrganisationId company) {
        if (!current.require().actsFor(company)) throw new NotFound();
        Set<ChallengeId> own =
                challenges
                        .present(introductions.all().stream()
                                .map(IntroductionFacts::challenge)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(facts -> facts.owner().equals(company))
                        .map(ChallengeFacts::id)
                        .collect(Collectors.toSet());
        return counted(facts -> own.contains(facts.challenge()));
    }

    /** How often the person who is acting has said lately that there is no time now; 0 where that is no habit. */
    @PreAuthorize("hasRole('RESEARCHER')")
    public int noTime() {
        AccountId person = current.require().id();
        Instant since = clock.instant().minus(LATELY);
        int times = (int) introductions.all().stream()
                .filter(facts ->
                        facts.person().equals(person) && facts.askedAt().isAfter(since))
                .filter(facts -> facts.status() == IntroductionStatus.DECLINED
                        && facts.declinedBy() != Side.ASKER
                        && DeclineReason.NO_CAPACITY_NOW.name().equals(facts.answerReason()))
                .count();
        return times >= FEWEST_OWN ? times : 0;
    }

    private Map<DeclineReason, Integer> counted(Predicate<IntroductionFacts> which) {
        return counted(introductions.all().stream().filter(which).toList());
    }

    static Map<DeclineReason, Integer> counted(List<IntroductionFacts> decided) {
        Map<DeclineReason, Set<AccountId>> people = new EnumMap<>(DeclineReason.class);
        for (IntroductionFacts facts : decided) {
            String reason = facts.answerReason();
            if (facts.status() != IntroductionStatus.DECLINED || facts.declinedBy() == Side.ASKER || reason == null)
                continue;
            people.computeIfAbsent(DeclineReason.valueOf(reason), key -> new HashSet<>())
                    .add(facts.person());
        }
        Map<DeclineReason, Integer> counts = new EnumMap<>(DeclineReason.class);
        people.forEach((reason, who) -> {
            if (who.size() >= FEWEST_PEOPLE) counts.put(reason, who.size());
        });
        return counts;
    }
}
