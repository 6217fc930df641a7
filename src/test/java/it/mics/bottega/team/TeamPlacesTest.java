package it.mics.bottega.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.RuleViolation;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class TeamPlacesTest {
    private static final int ROUNDS = 20;

    @Autowired
    TeamFormation formation;

    @Autowired
    TeamMembership membership;

    @Autowired
    TeamRegister register;

    @Autowired
    JdbcClient jdbc;

    private TeamFixtures fixtures;

    @BeforeEach
    void fixtures() {
        fixtures = new TeamFixtures(jdbc);
    }

    @Test
    void the_last_place_goes_to_exactly_one_of_two_who_accept_at_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            AccountId leader = fixtures.researcher("Guida");
            TeamId team = found(leader, fixtures.challenge(new TeamRules(1, 2, 1)));
            List<AccountId> invited = List.of(fixtures.researcher("Prima"), fixtures.researcher("Secondo"));
            invited.forEach(person -> ActingAs.run(leader, () -> membership.invite(team, person, null, "")));
            List<MembershipId> ways = invited.stream()
                    .map(person -> fixtures.pending(team, person))
                    .toList();
            List<Object> outcomes = atOnce(List.of(
                    () -> ActingAs.call(invited.get(0), () -> accept(ways.get(0))),
                    () -> ActingAs.call(invited.get(1), () -> accept(ways.get(1)))));
            assertThat(outcomes).filteredOn("in"::equals).hasSize(1);
            assertThat(outcomes).filteredOn(RuleViolation.class::isInstance).hasSize(1);
            assertThat(members(team)).isEqualTo(2);
        }
    }

    @Test
    void the_database_alone_gives_the_last_place_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            AccountId leader = fixtures.researcher("Guida");
            ChallengeId challenge = fixtures.challenge(new TeamRules(1, 2, 1));
            TeamId team = found(leader, challenge);
            AccountId first = fixtures.researcher("Prima");
            AccountId second = fixtures.researcher("Secondo");
            List<Object> outcomes =
                    atOnce(List.of(() -> insert(team, challenge, first), () -> insert(team, challenge, second)));
            assertThat(outcomes).filteredOn("in"::equals).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(DataIntegrityViolationException.class::isInstance)
                    .singleElement()
                    .satisfies(refused -> assertThat(Rosters.refusal((DataIntegrityViolationException) refused))
                            .isInstanceOfSatisfying(
                                    RuleViolation.class,
                                    words -> assertThat(words.key()).isEqualTo("team.join.lastPlace")));
            assertThat(members(team)).isEqualTo(2);
        }
    }

    @Test
    void a_person_who_accepts_two_teams_of_a_challenge_at_once_is_in_one() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ChallengeId challenge = fixtures.challenge(TeamRules.DEFAULT);
            AccountId person = fixtures.researcher("Contesa");
            List<TeamId> teams = new ArrayList<>();
            for (String name : List.of("Una", "Altro")) {
                AccountId leader = fixtures.researcher(name);
                TeamId team = found(leader, challenge);
                ActingAs.run(leader, () -> membership.invite(team, person, null, ""));
                teams.add(team);
            }
            List<MembershipId> ways =
                    teams.stream().map(team -> fixtures.pending(team, person)).toList();
            List<Object> outcomes = atOnce(List.of(
                    () -> ActingAs.call(person, () -> accept(ways.get(0))),
                    () -> ActingAs.call(person, () -> accept(ways.get(1)))));
            assertThat(outcomes).filteredOn("in"::equals).hasSize(1);
            assertThat(outcomes).filteredOn(RuleViolation.class::isInstance).hasSize(1);
            assertThat(teams.stream().map(team -> fixtures.status(team, person)))
                    .containsExactlyInAnyOrder("ACTIVE", "CANCELLED");
        }
    }

    @Test
    void the_database_alone_keeps_one_team_per_person_and_challenge() {
        ChallengeId challenge = fixtures.challenge(TeamRules.DEFAULT);
        AccountId person = fixtures.researcher("Unica");
        found(person, challenge);
        TeamId other = found(fixtures.researcher("Altra"), challenge);
        assertThatThrownBy(() -> insert(other, challenge, person))
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        refused -> assertThat(Rosters.refusal(refused))
                                .isInstanceOfSatisfying(
                                        RuleViolation.class,
                                        words -> assertThat(words.key()).isEqualTo("team.join.elsewhereNow")));
    }

    @Test
    void a_team_without_a_leader_does_not_reach_the_end_of_a_transaction() {
        TeamId team = found(fixtures.researcher("Sola"), fixtures.challenge(TeamRules.DEFAULT));
        assertThatThrownBy(() -> jdbc.sql("update membership set leader = false where team_id = :id")
                        .param("id", team.value())
                        .update())
                .hasMessageContaining("no leader");
    }

    private TeamId found(AccountId leader, ChallengeId challenge) {
        return ActingAs.call(leader, () -> formation.found(challenge, TeamFixtures.form("Squadra")));
    }

    private String accept(MembershipId way) {
        membership.accept(way);
        return "in";
    }

    private String insert(TeamId team, ChallengeId challenge, AccountId person) {
        jdbc.sql("""
                insert into membership (id, team_id, challenge_id, account_id, status, asked_at, joined_at)
                values (:id, :team, :challenge, :person, 'ACTIVE', :now, :now)""")
                .param("id", UUID.randomUUID())
                .param("team", team.value())
                .param("challenge", challenge.value())
                .param("person", person.value())
                .param("now", OffsetDateTime.now())
                .update();
        return "in";
    }

    private int members(TeamId team) {
        assertThat(register.find(team).orElseThrow().members())
                .hasSize(jdbc.sql("select active_members from team where id = :id")
                        .param("id", team.value())
                        .query(Integer.class)
                        .single());
        return register.find(team).orElseThrow().members().size();
    }

    private static List<Object> atOnce(List<Callable<String>> acts) throws Exception {
        CyclicBarrier together = new CyclicBarrier(acts.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<Object>> running = acts.stream()
                    .map(act -> threads.submit((Callable<Object>) () -> {
                        together.await();
                        try {
                            return act.call();
                        } catch (RuntimeException e) {
                            return e;
                        }
                    }))
                    .toList();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> one : running) outcomes.add(one.get());
            return outcomes;
        }
    }
}
