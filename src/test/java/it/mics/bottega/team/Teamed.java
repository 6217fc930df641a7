package it.mics.bottega.team;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms teams by the acts of the product. */
@TestComponent
public class Teamed {
    private final TeamFormation formation;
    private final TeamMembership membership;
    private final TeamFixtures fixtures;

    Teamed(TeamFormation formation, TeamMembership membership, JdbcClient jdbc) {
        this.formation = formation;
        this.membership = membership;
        this.fixtures = new TeamFixtures(jdbc);
    }

    /** A team for this challenge, founded by the leader, whom the others have joined. */
    public TeamId of(ChallengeId challenge, AccountId leader, AccountId... others) {
        TeamId team = call(leader, () -> formation.found(challenge, TeamFixtures.form("Squadra")));
        for (AccountId other : others) join(team, leader, other);
        return team;
    }

    /** The leader invites this person, who accepts. */
    public void join(TeamId team, AccountId leader, AccountId person) {
        run(leader, () -> membership.invite(team, person, null, ""));
        MembershipId way = fixtures.pending(team, person);
        run(person, () -> membership.accept(way));
    }
}
