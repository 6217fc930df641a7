package it.mics.bottega.team.motion;

import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.rounds.Rounds;
import it.mics.bottega.rounds.Rounds.Act;
import it.mics.bottega.rounds.Rounds.Outcome;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamRegister;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last voice, the person it is about who leaves, and the leader who takes it back, all at the same moment: one thing happens. */
@BottegaTest
class MotionRaceTest {
    private static final int ROUNDS = 120;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TeamMotions motions;

    @Autowired
    TeamMembership membership;

    @Autowired
    TeamRegister teams;

    private record Round(Scene scene, AccountId third, MotionId motion) {}

    @Test
    void somebody_goes_once_and_what_is_over_carries_nothing() throws Exception {
        List<Round> all = new ArrayList<>();
        for (int n = 0; n < ROUNDS; n++) all.add(round());
        List<Outcome> outcomes = Rounds.race(ROUNDS, n -> {
            Round round = all.get(n);
            List<Act> acts = new ArrayList<>(List.of(
                    new Act("agree", () -> run(round.scene.member, () -> motions.agree(round.motion))),
                    new Act("leave", () -> run(round.third, () -> membership.leave(round.scene.team)))));
            if (n % 2 == 0) acts.add(new Act("drop", () -> run(round.scene.leader, () -> motions.drop(round.motion))));
            return acts;
        });
        for (int n = 0; n < ROUNDS; n++) {
            Round round = all.get(n);
            Outcome outcome = outcomes.get(n);
            assertThat(outcome.refusals())
                    .as("round %d", n)
                    .isSubsetOf("notFound", "error.notFound", "team.motion.over");
            assertThat(outcome.times("agree") + outcome.times("leave"))
                    .as("round %d", n)
                    .isPositive();
            String ended = jdbc.sql("select outcome from team_motion where id = :id")
                    .param("id", round.motion.value())
                    .query(String.class)
                    .single();
            String status = jdbc.sql("select status from membership where team_id = :team and account_id = :who")
                    .param("team", round.scene.team.value())
                    .param("who", round.third.value())
                    .query(String.class)
                    .single();
            boolean carried = outcome.times("agree") == 1;
            assertThat(ended.equals("CARRIED")).as("round %d: %s", n, ended).isEqualTo(carried);
            assertThat(status).as("round %d", n).isEqualTo(carried ? "REMOVED" : "LEFT");
            assertThat(teams.find(round.scene.team).orElseThrow().members()).hasSize(2);
        }
        assertThat(outcomes).as("the race is one").anyMatch(each -> each.times("agree") == 1);
        assertThat(outcomes).anyMatch(each -> each.times("agree") == 0);
    }

    private Round round() {
        Scene scene = new Scene(jdbc);
        AccountId third = teams.find(scene.team).orElseThrow().members().stream()
                .map(TeamMember::account)
                .filter(member -> !member.equals(scene.leader) && !member.equals(scene.member))
                .findFirst()
                .orElseThrow();
        return new Round(
                scene,
                third,
                ActingAs.call(scene.leader, () -> motions.remove(scene.team, third, "No answer for three weeks.")));
    }
}
