package it.mics.bottega.team.looking;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.Teamed;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looks for a team is seen by the teams of that challenge, until they are in one, and by nobody else. */
@BottegaTest
class TeamSeekersTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Teamed teamed;

    @Autowired
    TeamSeekers seekers;

    @Autowired
    TeamMembership membership;

    @Autowired
    SeekerPersonalPart personal;

    private TeamFixtures fixtures;
    private ChallengeId challenge;
    private AccountId leader;
    private TeamId team;
    private AccountId person;
    private SkillId wanted;

    @BeforeEach
    void start() {
        fixtures = new TeamFixtures(jdbc);
        wanted = new SkillId(jdbc.sql("select min(id) from skill where status = 'ACTIVE'")
                .query(Integer.class)
                .single());
        challenge = fixtures.challenge(new TeamRules(1, 3, 1), new SkillRequirement(wanted, 3, 1, true));
        leader = fixtures.researcher("Rita Guida");
        team = teamed.of(challenge, leader);
        person = fixtures.researcher("Carla Cerca");
    }

    @Test
    void the_members_of_a_team_see_who_looks_for_one_first_who_brings_what_it_lacks() {
        AccountId other = fixtures.researcher("Aldo Altro");
        run(other, () -> seekers.seek(challenge, ""));
        jdbc.sql("insert into profile_skill (account_id, skill, level) values (:id, :skill, 4)")
                .param("id", person.value())
                .param("skill", wanted.value())
                .update();
        run(person, () -> seekers.seek(challenge, "  Two days a week, canary-seek. "));

        List<Seeker> seen = call(leader, () -> seekers.of(team));
        assertThat(seen).extracting(each -> each.seeking().account()).containsExactly(person, other);
        assertThat(seen.getFirst().seeking().note()).isEqualTo("Two days a week, canary-seek.");
        assertThat(seen.getFirst().closes()).containsExactly(wanted);
        assertThat(seen.get(1).closes()).isEmpty();
        assertThat(call(fixtures.researcher("Nora Fuori"), () -> seekers.of(team)))
                .isEmpty();
        assertThat(call(other, () -> seekers.of(team))).isEmpty();
    }

    @Test
    void it_ends_by_itself_in_a_team_and_by_a_word() {
        run(person, () -> seekers.seek(challenge, ""));
        run(person, () -> seekers.seek(challenge, "In other words"));
        assertThat(call(person, () -> seekers.mine(challenge))
                        .said()
                        .orElseThrow()
                        .note())
                .isEqualTo("In other words");
        run(leader, () -> membership.invite(team, person, null, ""));
        assertThat(call(leader, () -> seekers.of(team)).getFirst().asked()).isTrue();
        run(person, () -> membership.accept(fixtures.pending(team, person)));
        assertThat(call(person, () -> seekers.mine(challenge)).said()).isEmpty();
        assertThat(refusal(() -> run(person, () -> seekers.seek(challenge, ""))))
                .isEqualTo("team.join.elsewhere");

        AccountId other = fixtures.researcher("Aldo Altro");
        run(other, () -> seekers.seek(challenge, ""));
        run(other, () -> seekers.drop(challenge));
        assertThat(call(leader, () -> seekers.of(team))).isEmpty();
        assertThatThrownBy(() -> run(other, () -> seekers.drop(challenge))).isInstanceOf(NotFound.class);
    }

    @Test
    void who_does_not_want_to_be_found_is_refused_and_who_hides_later_disappears() {
        run(person, () -> seekers.seek(challenge, ""));
        fixtures.hide(person);
        assertThat(call(leader, () -> seekers.of(team))).isEmpty();
        assertThat(refusal(() -> run(person, () -> seekers.seek(challenge, ""))))
                .isEqualTo("team.seek.profile");
        fixtures.hide(leader);
        assertThat(refusal(() -> run(fixtures.researcher("Ugo Lungo"), () -> seekers.seek(challenge, "x".repeat(301)))))
                .isEqualTo("team.seek.long");
    }

    @Test
    void nobody_looks_for_a_team_after_the_end() {
        run(person, () -> seekers.seek(challenge, ""));
        jdbc.sql("update challenge set submit_until = now() - interval '1 minute' where id = :id")
                .param("id", challenge.value())
                .update();
        assertThat(refusal(() -> run(fixtures.researcher("Tea Tardi"), () -> seekers.seek(challenge, ""))))
                .isEqualTo("team.challenge.closed");
        seekers.retire();
        assertThat(call(person, () -> seekers.mine(challenge)).said()).isEmpty();
    }

    @Test
    void it_is_told_to_the_person_and_goes_with_them() {
        run(person, () -> seekers.seek(challenge, "canary-seek-own"));
        assertThat(personal.about(person)).hasSize(1).first().asString().contains("canary-seek-own");
        personal.erase(person);
        assertThat(personal.about(person)).isEqualTo(List.<PersonalRecord>of());
    }

    private static String refusal(ThrowingCallable act) {
        return catchThrowableOfType(RuleViolation.class, act).key();
    }
}
