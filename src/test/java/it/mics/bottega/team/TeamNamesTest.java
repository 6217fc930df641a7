package it.mics.bottega.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No team passes for another one of the same challenge. */
@BottegaTest
class TeamNamesTest {
    @Autowired
    TeamFormation formation;

    @Autowired
    JdbcClient jdbc;

    private TeamFixtures fixtures;
    private ChallengeId challenge;
    private TeamId first;

    @BeforeEach
    void a_team_with_a_name() {
        fixtures = new TeamFixtures(jdbc);
        challenge = fixtures.challenge(new TeamRules(1, 3, 1));
        first = found(challenge, "\u041F\u0430\u0440\u0430 Alpha");
    }

    @ParameterizedTest
    @CsvSource({
        "\u041F\u0430\u0440\u0430 AIpha, team.name.similar",
        "\u041F\u0430\u0440\u0430 alpha, team.name.taken",
        "\u041F\u0430\u0440\u0430 Alph\u0430, team.name.mixed",
        "\u041F\u0430\u0440\u0430 Al\u200Bpha, team.name.hidden",
        "\u041Fapa Alpha, team.name.similar"
    })
    void a_name_that_passes_for_another_is_refused(String name, String why) {
        assertRefused(why, () -> found(challenge, name));
        AccountId leader = fixtures.researcher("Altra");
        TeamId other = ActingAs.call(leader, () -> formation.found(challenge, form("Tutt\u2019altro nome")));
        assertRefused(why, () -> ActingAs.run(leader, () -> formation.edit(other, form(name))));
    }

    @Test
    void for_another_challenge_the_name_is_free_and_so_is_that_of_a_team_that_ended() {
        assertThat(found(fixtures.challenge(new TeamRules(1, 3, 1)), "\u041F\u0430\u0440\u0430 AIpha"))
                .isNotNull();
        jdbc.sql("update team set status = 'DISBANDED' where id = :id")
                .param("id", first.value())
                .update();
        assertThat(found(challenge, "\u041F\u0430\u0440\u0430 AIpha")).isNotEqualTo(first);
    }

    @Test
    void an_old_name_that_looks_like_another_stays_while_everything_else_is_edited() {
        AccountId leader = fixtures.researcher("Antica");
        TeamId old = ActingAs.call(leader, () -> formation.found(challenge, form("Antica")));
        jdbc.sql("update team set name = :name, name_look = null where id = :id")
                .param("name", "\u041Fapa Alpha")
                .param("id", old.value())
                .update();
        TeamForm edited = new TeamForm("\u041Fapa Alpha", new LocalizedText("Altro", null), false);
        ActingAs.run(leader, () -> formation.edit(old, edited));
        assertThat(jdbc.sql("select pitch_it from team where id = :id")
                        .param("id", old.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Altro");
        assertRefused(
                "team.name.similar", () -> ActingAs.run(leader, () -> formation.edit(old, form("\u041Fapa A1pha"))));
    }

    @Test
    void the_database_alone_keeps_one_look_for_each_challenge() {
        TeamId other = found(challenge, "Seconda");
        assertThatThrownBy(() -> jdbc.sql("update team set name_look ="
                                + " (select name_look from team where id = :first) where id = :other")
                        .param("first", first.value())
                        .param("other", other.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("team_look_once");
    }

    private TeamId found(ChallengeId where, String name) {
        return ActingAs.call(fixtures.researcher("Fonda"), () -> formation.found(where, form(name)));
    }

    private static TeamForm form(String name) {
        return new TeamForm(name, new LocalizedText("Proviamo insieme", null), true);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
