package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.team.AskingEnded.Why;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends invitations and requests that nobody will answer, each with its team held, and says so. */
@Component
class Endings {
    private final Rosters rosters;
    private final TeamQueries queries;
    private final ApplicationEventPublisher events;

    Endings(Rosters rosters, TeamQueries queries, ApplicationEventPublisher events) {
        this.rosters = rosters;
        this.queries = queries;
        this.events = events;
    }

    /** Says that these have ended. */
    void tell(TeamId team, List<Ended> ended, Why why) {
        ended.forEach(
                one -> events.publishEvent(new AskingEnded(one.asking(), team, one.account(), one.invitation(), why)));
    }

    /** Ends what nobody in this team answered in time. */
    @Transactional
    public void expire(TeamId id) {
        Team team = rosters.lock(id);
        List<Ended> ended = Ended.expired(team.roster().waiting(), rosters.now());
        rosters.write(team);
        tell(team.id(), ended, Why.EXPIRED);
    }

    /** Brings the state of the team in line with its people. */
    @Transactional
    public void settle(TeamId id) {
        rosters.settle(rosters.lock(id));
    }

    /** Ends everything that waits in teams of this challenge. */
    @Transactional
    public void close(ChallengeId challenge) {
        for (Team team : rosters.lockAll(queries.teamsAsked(challenge))) {
            List<Ended> ended = team.cancelPending(rosters.now());
            rosters.write(team);
            tell(team.id(), ended, Why.TEAM_CLOSED);
        }
    }

    /** Holds the team in which the person is placed and every other one where something of the person waits, in one order for all. */
    Team holdAllOf(AccountId person, ChallengeId challenge, TeamId placed) {
        Set<TeamId> all = new HashSet<>(queries.teamsAsked(person, challenge));
        all.add(placed);
        return rosters.lockAll(all).stream()
                .filter(team -> team.id().equals(placed))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whoever is placed has nothing else open for the same challenge; the person is held, so nothing new comes meanwhile. */
    void endElsewhere(AccountId person, ChallengeId challenge) {
        for (Team team : rosters.lockAll(queries.teamsAsked(person, challenge))) {
            List<Ended> ended = Ended.cancelled(team.roster().waiting(person), rosters.now());
            rosters.write(team);
            tell(team.id(), ended, Why.PLACED_ELSEWHERE);
        }
    }
}
