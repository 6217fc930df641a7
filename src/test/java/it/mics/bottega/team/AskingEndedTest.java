package it.mics.bottega.team;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeClosed;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.team.AskingEnded.Why;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.util.AopTestUtils;

/** Everything that is asked and ends unanswered is said once, with the reason. */
@BottegaTest
@RecordApplicationEvents
class AskingEndedTest {
    @Autowired
    private TeamFormation formation;

    @Autowired
    private TeamMembership membership;

    @Autowired
    private TeamClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private TeamFixtures fixtures;
    private AccountId leader;
    private AccountId invited;
    private AccountId asking;
    private ChallengeId challenge;
    private TeamId team;
    private MembershipId invitation;
    private MembershipId request;

    @BeforeEach
    void a_team_with_an_invitation_and_a_request() {
        fixtures = new TeamFixtures(jdbc);
        leader = fixtures.researcher("Guida");
        challenge = fixtures.challenge(TeamRules.DEFAULT);
        team = ActingAs.call(leader, () -> formation.found(challenge, TeamFixtures.form("Attesa")));
        invited = fixtures.researcher("Invitata");
        asking = fixtures.researcher("Chiede");
        ActingAs.run(leader, () -> membership.invite(team, invited, null, ""));
        ActingAs.run(asking, () -> membership.ask(team, null, ""));
        invitation = fixtures.pending(team, invited);
        request = fixtures.pending(team, asking);
    }

    @Test
    void what_nobody_answers_in_time_expires_once() {
        jdbc.sql("update membership set expires_at = now() - interval '1 second' where team_id = :id and not leader")
                .param("id", team.value())
                .update();
        TeamClock here = AopTestUtils.getUltimateTargetObject(clock);
        here.expire();
        here.expire();
        assertThat(said())
                .containsExactlyInAnyOrder(
                        new AskingEnded(invitation, team, invited, true, Why.EXPIRED),
                        new AskingEnded(request, team, asking, false, Why.EXPIRED));
        assertThat(fixtures.status(team, invited)).isEqualTo("EXPIRED");
    }

    @Test
    void what_is_taken_back_is_said() {
        ActingAs.run(leader, () -> membership.cancel(invitation));
        ActingAs.run(asking, () -> membership.cancel(request));
        assertThat(said())
                .containsExactly(
                        new AskingEnded(invitation, team, invited, true, Why.TAKEN_BACK),
                        new AskingEnded(request, team, asking, false, Why.TAKEN_BACK));
    }

    @Test
    void whoever_forms_an_own_team_is_awaited_no_longer() {
        ActingAs.run(invited, () -> formation.found(challenge, TeamFixtures.form("Propria")));
        assertThat(said()).containsExactly(new AskingEnded(invitation, team, invited, true, Why.PLACED_ELSEWHERE));
    }

    @Test
    void a_team_that_ends_ends_what_waits() {
        ActingAs.run(leader, () -> membership.leave(team));
        assertThat(said()).hasSize(2).allMatch(ended -> ended.why() == Why.TEAM_CLOSED);
    }

    @Test
    void a_challenge_that_closes_ends_what_waits() {
        TeamClock here = AopTestUtils.getUltimateTargetObject(clock);
        here.on(new ChallengeClosed(challenge));
        here.on(new ChallengeClosed(challenge));
        assertThat(said()).hasSize(2).allMatch(ended -> ended.why() == Why.TEAM_CLOSED);
    }

    private List<AskingEnded> said() {
        return events.stream(AskingEnded.class)
                .filter(ended -> ended.team().equals(team))
                .toList();
    }
}
