package it.mics.bottega.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database makes of a team when accounts of its members go. */
@BottegaTest
class TeamLossTest {
    @Autowired
    private TeamFormation formation;

    @Autowired
    private TeamMembership membership;

    @Autowired
    private TeamRegister register;

    @Autowired
    private JdbcClient jdbc;

    private TeamFixtures fixtures;
    private AccountId leader;
    private ChallengeId challenge;
    private TeamId team;

    @BeforeEach
    void a_team() {
        fixtures = new TeamFixtures(jdbc);
        leader = fixtures.researcher("Guida");
        challenge = fixtures.challenge(new TeamRules(2, 4, 2));
        team = ActingAs.call(leader, () -> formation.found(challenge, TeamFixtures.form("Lasciata")));
    }

    @Test
    void whoever_is_in_longest_leads_when_the_account_of_the_leader_goes() {
        AccountId first = joins("Prima");
        joins("Seconda");
        delete(List.of(leader));
        TeamFacts left = register.find(team).orElseThrow();
        assertThat(left.leader()).contains(first);
        assertThat(left.members()).hasSize(2);
        assertThat(left.status()).isEqualTo(TeamStatus.READY);
    }

    @Test
    void where_several_accounts_go_at_once_a_member_who_stays_leads() {
        AccountId first = joins("Prima");
        AccountId second = joins("Seconda");
        delete(List.of(leader, first));
        TeamFacts left = register.find(team).orElseThrow();
        assertThat(left.leader()).contains(second);
        assertThat(left.status()).isEqualTo(TeamStatus.FORMING);
    }

    @Test
    void a_team_without_anybody_is_disbanded_and_what_waited_ends() {
        AccountId invited = fixtures.researcher("Invitata");
        ActingAs.run(leader, () -> membership.invite(team, invited, null, ""));
        delete(List.of(leader));
        TeamFacts left = register.find(team).orElseThrow();
        assertThat(left.status()).isEqualTo(TeamStatus.DISBANDED);
        assertThat(left.recruiting()).isFalse();
        assertThat(fixtures.status(team, invited)).isEqualTo("CANCELLED");
    }

    @Test
    void a_member_who_does_not_lead_leaves_the_leader_where_they_are() {
        AccountId first = joins("Prima");
        delete(List.of(first));
        assertThat(register.find(team).orElseThrow().leader()).contains(leader);
        assertThat(register.find(team).orElseThrow().status()).isEqualTo(TeamStatus.FORMING);
    }

    @Test
    void a_challenge_goes_with_its_teams() {
        joins("Prima");
        jdbc.sql("delete from challenge where id = :id")
                .param("id", challenge.value())
                .update();
        assertThat(register.find(team)).isEmpty();
    }

    @Test
    void the_database_alone_keeps_a_pitch_short() {
        assertThatThrownBy(() -> jdbc.sql("update team set pitch_en = repeat('a', 1001) where id = :id")
                        .param("id", team.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private AccountId joins(String name) {
        AccountId person = fixtures.researcher(name);
        ActingAs.run(leader, () -> membership.invite(team, person, null, ""));
        ActingAs.run(person, () -> membership.accept(fixtures.pending(team, person)));
        return person;
    }

    private void delete(List<AccountId> people) {
        jdbc.sql("delete from account where id in (:people)")
                .param("people", people.stream().map(AccountId::value).toList())
                .update();
    }
}
