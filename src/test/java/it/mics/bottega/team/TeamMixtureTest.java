package it.mics.bottega.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.directory.ProfileChanged;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class TeamMixtureTest {
    @Autowired
    private TeamFormation formation;

    @Autowired
    private TeamRegister register;

    @Autowired
    private TeamClock clock;

    @Autowired
    private JdbcClient jdbc;

    private TeamFixtures fixtures;

    @BeforeEach
    void fixtures() {
        fixtures = new TeamFixtures(jdbc);
    }

    @Test
    void a_profile_that_changes_completes_a_team_or_breaks_it() {
        ChallengeId challenge = challenge("early_career_min = 1");
        AccountId leader = fixtures.researcher("Guida");
        became(leader, "ASSOCIATE");
        TeamId team = found(leader, challenge);
        assertThat(register.find(team).orElseThrow().status()).isEqualTo(TeamStatus.FORMING);
        became(leader, "PHD");
        clock.on(new ProfileChanged(leader));
        // Listeners run on their own after the change is stored.
        await().untilAsserted(() ->
                assertThat(register.find(team).orElseThrow().status()).isEqualTo(TeamStatus.READY));
        became(leader, "ASSOCIATE");
        assertThatThrownBy(() -> register.entered(team))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("team.enter.notReady"));
    }

    @Test
    void where_nobody_from_industry_is_wanted_none_can_come_in() {
        AccountId inIndustry = fixtures.researcher("Impresa");
        became(inIndustry, "INDUSTRY_RESEARCHER");
        ChallengeId closed = challenge("industry_members = false");
        assertThatThrownBy(() -> found(inIndustry, closed))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("team.join.industry"));
        assertThat(found(inIndustry, challenge("industry_members = true"))).isNotNull();
    }

    private ChallengeId challenge(String rule) {
        ChallengeId challenge = fixtures.challenge(new TeamRules(1, 3, 1));
        jdbc.sql("update challenge set " + rule + " where id = :id")
                .param("id", challenge.value())
                .update();
        return challenge;
    }

    private void became(AccountId person, String stage) {
        jdbc.sql("update researcher_profile set stage = :stage where account_id = :person")
                .param("stage", stage)
                .param("person", person.value())
                .update();
    }

    private TeamId found(AccountId leader, ChallengeId challenge) {
        return ActingAs.call(leader, () -> formation.found(challenge, TeamFixtures.form("Squadra")));
    }
}
