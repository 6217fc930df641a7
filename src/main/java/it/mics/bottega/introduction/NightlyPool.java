package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.Conflicts;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.ConsentPurpose;
import it.mics.bottega.identity.Consents;
import it.mics.bottega.identity.People;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.exposure.FairLists;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may be proposed for what by night, as everything stands now: asked for, agreed to, within everybody's room. */
@Component
class NightlyPool {
    /** From so many fair places for a challenge the plan chooses. */
    private static final int NEAR = 24;

    private final Introductions introductions;
    private final Matchmaking matchmaking;
    private final FairLists fair;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final TeamRegister teams;
    private final Profiles profiles;
    private final People people;
    private final Conflicts conflicts;
    private final Consents consents;
    private final JdbcClient jdbc;
    private final Clock clock;

    NightlyPool(
            Introductions introductions,
            Matchmaking matchmaking,
            FairLists fair,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            TeamRegister teams,
            Profiles profiles,
            People people,
            Conflicts conflicts,
            Consents consents,
            JdbcClient jdbc,
            Clock clock) {
        this.introductions = introductions;
        this.matchmaking = matchmaking;
        this.fair = fair;
        this.challenges = challenges;
        this.policy = policy;
        this.teams = teams;
        this.profiles = profiles;
        this.people = people;
        this.conflicts = conflicts;
        this.consents = consents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The open challenges of a spoke that ask, with the places they have left, in an order that means nothing. */
    Map<ChallengeFacts, Integer> asking(int spoke) {
        Map<ChallengeId, Integer> wishes = new LinkedHashMap<>();
        jdbc.sql("select challenge_id, places from introduction_wish order by challenge_id")
                .query(row -> {
                    wishes.put(new ChallengeId(row.getObject("challenge_id", UUID.class)), row.getInt("places"));
                });
        Map<ChallengeFacts, Integer> asking = new LinkedHashMap<>();
        for (ChallengeFacts challenge : challenges.present(wishes.keySet())) {
            if (challenge.primarySpoke() != spoke || !challenge.takesEntries(clock.instant())) continue;
            int taken = (int) introductions.about(challenge.id().value()).stream()
                    .map(Introduction::facts)
                    .filter(facts -> facts.origin() == Origin.PROPOSED)
                    .filter(facts -> facts.status().isOpen() || facts.status().cameAbout())
                    .count();
            int left = wishes.getOrDefault(challenge.id(), 0) - taken;
            if (left > 0) asking.put(challenge, left);
        }
        return asking;
    }

    /** The people near a challenge in fair places, by what everybody may read of it; never a stretch, and nobody who was asked already. */
    List<Match> near(ChallengeFacts challenge) {
        Matchmaking.Pool pool = matchmaking.pool(policy.seenBy(Actor.VISITOR, challenge));
        Set<AccountId> out = taken(challenge.id());
        Set<AccountId> agreed = consents.holders(ConsentPurpose.PROPOSED_BY_NIGHT);
        Concerned owner = new Concerned(Set.of(challenge.owner()), List.of(), Set.of());
        List<Match> free = pool.matches().stream()
                .filter(match -> !match.stretch())
                .filter(match -> agreed.contains(match.person()) && !out.contains(match.person()))
                .filter(match -> people.actor(match.person()).isPresent())
                .filter(match -> !conflicts.among(match.person(), owner).hard())
                .toList();
        return fair.of(free, pool::capacity, NEAR);
    }

    /** How many more introductions each of these people has room for: engagements and what is under way count. */
    Map<AccountId, Integer> room(Collection<AccountId> persons) {
        Map<AccountId, Integer> engaged = teams.engagements(persons);
        Map<AccountId, Integer> room = new HashMap<>();
        for (ResearcherProfile profile : profiles.present(persons)) {
            AccountId person = profile.account();
            int underWay = introductions.openFor(person.value()).size();
            room.put(person, profile.capacity() - engaged.getOrDefault(person, 0) - underWay);
        }
        return room;
    }

    /** Whoever is in a team for it, or was introduced or said no not long ago, whichever side asked. */
    private Set<AccountId> taken(ChallengeId challenge) {
        Instant now = clock.instant();
        Set<AccountId> out = new HashSet<>();
        teams.ofChallenge(challenge)
                .forEach(
                        team -> team.members().stream().map(TeamMember::account).forEach(out::add));
        introductions.about(challenge.value()).stream()
                .map(Introduction::facts)
                .filter(facts -> facts.againFrom() == null
                        || facts.againFrom().isAfter(now)
                        || facts.origin() == Origin.PROPOSED)
                .map(IntroductionFacts::person)
                .forEach(out::add);
        return out;
    }
}
