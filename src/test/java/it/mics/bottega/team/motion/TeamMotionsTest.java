package it.mics.bottega.team.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.room.TeamRoom;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamRegister;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team decides together who goes and who leads: nobody alone, nobody about themselves, nobody from outside. */
@BottegaTest
class TeamMotionsTest {
    private static final String WHY = "No answer for three weeks, canary-motion.";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TeamMotions motions;

    @Autowired
    TeamMembership membership;

    @Autowired
    TeamRegister teams;

    @Autowired
    TeamRoom room;

    Scene scene;
    AccountId third;

    @BeforeEach
    void a_team_of_three() {
        scene = new Scene(jdbc);
        third = team().members().stream()
                .map(member -> member.account())
                .filter(member -> !member.equals(scene.leader) && !member.equals(scene.member))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_leader_and_one_more_take_somebody_out_who_learns_why_before() {
        MotionId id = removal();
        assertThat(team().has(third)).isTrue();
        assertThat(ActingAs.call(third, () -> motions.of(scene.team)).open())
                .singleElement()
                .satisfies(motion -> assertThat(motion.reason()).isEqualTo(WHY));
        refused(third, () -> motions.agree(id), "team.motion.own");
        ActingAs.run(scene.leader, () -> motions.agree(id));
        assertThat(team().has(third)).as("the leader's voice counts once").isTrue();
        ActingAs.run(scene.member, () -> motions.agree(id));
        assertThat(team().has(third)).isFalse();
        assertThat(status(third)).isEqualTo("REMOVED");
        assertThatThrownBy(() -> ActingAs.call(third, () -> motions.of(scene.team)))
                .isInstanceOf(NotFound.class);
        Awaitility.await().until(() -> noticed(third).contains("TEAM_REMOVED"));
        assertThat(noticed(scene.member)).contains("TEAM_MOTION");
        assertThat(jdbc.sql("select count(*) from notice where notice::text like '%canary-motion%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> ActingAs.run(scene.member, () -> motions.agree(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_else_proposes_it_and_not_without_a_reason_twice_or_between_two() {
        refused(scene.member, () -> motions.remove(scene.team, third, WHY), "team.leaderOnly");
        refused(scene.leader, () -> motions.remove(scene.team, third, " short "), "team.motion.short");
        assertThatThrownBy(() -> ActingAs.run(scene.owner, () -> motions.remove(scene.team, third, WHY)))
                .isInstanceOf(NotFound.class);
        MotionId id = removal();
        refused(scene.leader, () -> motions.remove(scene.team, scene.member, WHY), "team.motion.already");
        refused(scene.member, () -> motions.drop(id), "team.motion.notYours");
        ActingAs.run(scene.leader, () -> motions.drop(id));
        refusedGone(id);
        ActingAs.run(third, () -> membership.leave(scene.team));
        refused(scene.leader, () -> motions.remove(scene.team, scene.member, WHY), "team.motion.two");
    }

    @Test
    void whoever_leaves_takes_their_voice_along_and_ends_what_is_asked_about_them() {
        MotionId id = removal();
        ActingAs.run(third, () -> membership.leave(scene.team));
        refusedGone(id);
        assertThat(jdbc.sql("select outcome from team_motion where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("LAPSED");
    }

    @Test
    void the_database_hears_no_voice_of_others() {
        MotionId id = removal();
        for (AccountId other : List.of(third, scene.owner))
            assertThatThrownBy(() -> jdbc.sql(
                                    "insert into team_voice (motion_id, account_id, at) values (:id, :who, now())")
                            .param("id", id.value())
                            .param("who", other.value())
                            .update())
                    .hasMessageContaining("no voice");
    }

    @Test
    void a_leader_at_work_is_not_replaced_and_one_who_is_idle_by_more_than_half_with_the_will_of_the_next() {
        ActingAs.run(scene.leader, () -> room.write(scene.team, "I am here"));
        refused(scene.member, () -> motions.lead(scene.team, third), "team.motion.atWork");
        idle();
        assertThat(ActingAs.call(scene.member, () -> motions.of(scene.team)).idleSince())
                .isPresent();
        MotionId id = ActingAs.call(scene.member, () -> motions.lead(scene.team, third));
        assertThat(team().ledBy(scene.leader)).isTrue();
        ActingAs.run(third, () -> motions.agree(id));
        assertThat(team().ledBy(third)).isTrue();
        Awaitility.await().until(() -> noticed(scene.leader).contains("TEAM_LEAD_LOST"));
        assertThat(noticed(third)).contains("TEAM_LEAD");
    }

    @Test
    void any_act_of_the_leader_and_the_word_that_they_are_there_keep_the_lead() {
        ActingAs.run(scene.leader, () -> room.write(scene.team, "I am here"));
        idle();
        MotionId id = ActingAs.call(scene.member, () -> motions.lead(scene.team, scene.member));
        ActingAs.run(scene.leader, () -> room.write(scene.team, "Back from the mountains"));
        refused(third, () -> motions.agree(id), "team.motion.atWork");
        ActingAs.run(scene.leader, () -> motions.drop(id));
        refusedGone(id);
        assertThat(team().ledBy(scene.leader)).isTrue();
    }

    @Test
    void what_nobody_decides_within_a_week_is_over() {
        MotionId id = removal();
        jdbc.sql("update team_motion set opened_at = opened_at - interval '8 days' where id = :id")
                .param("id", id.value())
                .update();
        motions.lapse();
        refusedGone(id);
    }

    private MotionId removal() {
        return ActingAs.call(scene.leader, () -> motions.remove(scene.team, third, WHY));
    }

    private void idle() {
        jdbc.sql("update room_message set written_at = written_at - interval '8 days' where team_id = :team")
                .param("team", scene.team.value())
                .update();
    }

    private void refusedGone(MotionId id) {
        assertThatThrownBy(() -> ActingAs.run(scene.member, () -> motions.agree(id)))
                .isInstanceOf(NotFound.class);
    }

    private static void refused(AccountId who, Runnable act, String key) {
        assertThatThrownBy(() -> ActingAs.run(who, act)).hasMessage(key);
    }

    private TeamFacts team() {
        return teams.find(scene.team).orElseThrow();
    }

    private String status(AccountId who) {
        return jdbc.sql("select status from membership where team_id = :team and account_id = :who")
                .param("team", scene.team.value())
                .param("who", who.value())
                .query(String.class)
                .single();
    }

    private List<String> noticed(AccountId who) {
        return jdbc.sql("select kind from notice where account_id = :who")
                .param("who", who.value())
                .query(String.class)
                .list();
    }
}
