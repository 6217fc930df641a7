package it.mics.bottega.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class TeamDisbandTest {
    @Autowired
    TeamFormation formation;

    @Autowired
    TeamMembership membership;

    @Autowired
    TeamRegister register;

    @Autowired
    JdbcClient jdbc;

    private TeamFixtures fixtures;
    private AccountId leader;
    private AccountId member;
    private ChallengeId challenge;
    private TeamId team;

    @BeforeEach
    void team() {
        fixtures = new TeamFixtures(jdbc);
        leader = fixtures.researcher("Guida");
        member = fixtures.researcher("Membro");
        challenge = fixtures.challenge(new TeamRules(2, 4, 2));
        team = ActingAs.call(leader, () -> formation.found(challenge, TeamFixtures.form("Ordito")));
        ActingAs.run(leader, () -> membership.invite(team, member, null, ""));
        ActingAs.run(member, () -> membership.accept(fixtures.pending(team, member)));
    }

    @Test
    void all_are_free_again_and_nothing_waits_any_more() {
        AccountId invited = fixtures.researcher("Invitata");
        AccountId asking = fixtures.researcher("Chiede");
        ActingAs.run(leader, () -> membership.invite(team, invited, null, ""));
        ActingAs.run(asking, () -> membership.ask(team, null, ""));
        ActingAs.run(leader, () -> formation.disband(team));
        assertThat(register.find(team).orElseThrow().status()).isEqualTo(TeamStatus.DISBANDED);
        assertThat(register.find(team).orElseThrow().members()).isEmpty();
        assertThat(fixtures.status(team, member)).isEqualTo("LEFT");
        assertThat(fixtures.status(team, invited)).isEqualTo("CANCELLED");
        assertThat(fixtures.status(team, asking)).isEqualTo("CANCELLED");
        TeamId next = ActingAs.call(member, () -> formation.found(challenge, TeamFixtures.form("Trama")));
        assertThat(register.of(member, challenge).orElseThrow().id()).isEqualTo(next);
    }

    @Test
    void only_the_leader_disbands_and_to_strangers_the_team_is_not_there() {
        assertThatThrownBy(() -> ActingAs.run(member, () -> formation.disband(team)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("team.leaderOnly");
        assertThatThrownBy(() -> ActingAs.run(fixtures.researcher("Altro"), () -> formation.disband(team)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void once_the_proposal_is_handed_in_nobody_disbands_and_the_lead_stays() {
        register.entered(team);
        assertThatThrownBy(() -> ActingAs.run(leader, () -> formation.disband(team)))
                .hasMessageContaining("team.frozen.ENTERED");
        assertThatThrownBy(() -> ActingAs.run(leader, () -> membership.handOver(team, member)))
                .hasMessageContaining("team.frozen.ENTERED");
        assertThat(register.find(team).orElseThrow().leader()).contains(leader);
    }

    @Test
    void the_act_is_on_record_once() {
        ActingAs.run(leader, () -> formation.disband(team));
        assertThat(jdbc.sql(
                                "select action from audit_entry where subject = :id and action in ('team.DISBAND', 'team.REMOVE')")
                        .param("id", team.value())
                        .query(String.class)
                        .list())
                .containsExactly("team.DISBAND");
    }
}
