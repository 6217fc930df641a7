package it.mics.bottega.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may be asked, and what becomes of what is asked of one person by several teams. */
@BottegaTest
class AskingTest {
    private static final int ROUNDS = 15;
    private static final int TEAMS = 4;

    @Autowired
    private TeamFormation formation;

    @Autowired
    private TeamMembership membership;

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
        challenge = fixtures.challenge(TeamRules.DEFAULT);
        team = found(leader, challenge);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update researcher_profile set visibility = 'HIDDEN' where account_id = :id",
                "update researcher_profile set open_to_teams = false where account_id = :id",
                "delete from researcher_profile where account_id = :id",
                "update account set status = 'SUSPENDED' where id = :id",
                "update role_grant set revoked_at = now() where account_id = :id"
            })
    void people_who_do_not_want_to_be_asked_or_cannot_be_are_not_invited(String change) {
        AccountId person = fixtures.researcher("Altrove");
        jdbc.sql(change).param("id", person.value()).update();
        refused("team.invite.notOpen", person);
    }

    @Test
    void people_who_have_a_team_are_not_invited() {
        AccountId placed = fixtures.researcher("Posata");
        found(placed, challenge);
        refused("team.invite.placed", placed);
    }

    @Test
    void an_invitation_never_outlives_the_moment_in_which_its_person_is_placed() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ChallengeId place = fixtures.challenge(TeamRules.DEFAULT);
            AccountId person = fixtures.researcher("Contesa");
            List<AccountId> leaders = new ArrayList<>();
            List<TeamId> teams = new ArrayList<>();
            for (int n = 0; n < TEAMS; n++) {
                leaders.add(fixtures.researcher("Guida"));
                teams.add(found(leaders.get(n), place));
            }
            List<Callable<Object>> acts = new ArrayList<>();
            acts.add(() -> found(person, place));
            for (int n = 0; n < TEAMS; n++) {
                AccountId who = leaders.get(n);
                TeamId into = teams.get(n);
                acts.add(() -> ActingAs.call(who, () -> invite(into, person)));
            }
            assertThat(atOnce(acts)).allMatch(AskingTest::doneOrRefused);
            for (TeamId each : teams) assertThat(waiting(each)).isZero();
        }
    }

    @Test
    void people_asked_by_the_same_teams_may_all_answer_at_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ChallengeId place = fixtures.challenge(new TeamRules(1, 6, 1));
            List<AccountId> people = new ArrayList<>();
            for (int n = 0; n < TEAMS; n++) people.add(fixtures.researcher("Chiamata"));
            List<TeamId> teams = new ArrayList<>();
            for (int n = 0; n < TEAMS; n++) {
                AccountId who = fixtures.researcher("Guida");
                TeamId into = found(who, place);
                people.forEach(person -> ActingAs.run(who, () -> membership.invite(into, person, null, "")));
                teams.add(into);
            }
            List<Callable<Object>> acts = new ArrayList<>();
            for (int n = 0; n < TEAMS; n++) {
                AccountId person = people.get(n);
                MembershipId yes = fixtures.pending(teams.get(n), person);
                MembershipId no = fixtures.pending(teams.get((n + 1) % TEAMS), person);
                acts.add(() -> ActingAs.call(person, () -> {
                    membership.accept(yes);
                    return "in";
                }));
                acts.add(() -> ActingAs.call(person, () -> {
                    membership.decline(no);
                    return "no";
                }));
            }
            assertThat(atOnce(acts))
                    .allMatch(AskingTest::doneOrRefused)
                    .filteredOn("in"::equals)
                    .hasSize(TEAMS);
            for (TeamId each : teams) assertThat(waiting(each)).isZero();
        }
    }

    private static boolean doneOrRefused(Object outcome) {
        return !(outcome instanceof Throwable) || outcome instanceof RuleViolation;
    }

    private TeamId found(AccountId who, ChallengeId place) {
        return ActingAs.call(who, () -> formation.found(place, TeamFixtures.form("Squadra")));
    }

    private Object invite(TeamId into, AccountId person) {
        membership.invite(into, person, null, "");
        return "invited";
    }

    private int waiting(TeamId id) {
        return jdbc.sql("select count(*) from membership where team_id = :id and status in ('INVITED', 'REQUESTED')")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private void refused(String key, AccountId person) {
        assertThatThrownBy(() -> ActingAs.run(leader, () -> membership.invite(team, person, null, "")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static List<Object> atOnce(List<Callable<Object>> acts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<Object>> running = acts.stream()
                    .map(act -> threads.submit(() -> {
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
