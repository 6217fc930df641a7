package it.mics.bottega.team;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class TeamPrivacyTest {
    @Autowired
    private TeamFormation formation;

    @Autowired
    private TeamCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void of_a_member_who_hides_others_read_neither_name_nor_headline() {
        TeamFixtures fixtures = new TeamFixtures(jdbc);
        AccountId hidden = fixtures.researcher("Nascosta Prova");
        jdbc.sql(
                        "update researcher_profile set headline_en = 'The only tanner of Solofra', visibility = 'HIDDEN' where account_id = :id")
                .param("id", hidden.value())
                .update();
        ChallengeId challenge = fixtures.challenge(TeamRules.DEFAULT);
        TeamId team = ActingAs.call(hidden, () -> formation.found(challenge, TeamFixtures.form("Riservata")));

        TeamPerson herself =
                ActingAs.call(hidden, () -> catalogue.details(team).people().get(hidden));
        assertThat(herself.headline().en()).isEqualTo("The only tanner of Solofra");
        AccountId reader = fixtures.researcher("Lettrice");
        TeamPerson seen =
                ActingAs.call(reader, () -> catalogue.details(team).people().get(hidden));
        assertThat(seen.name()).isNull();
        assertThat(seen.headline().isEmpty()).isTrue();
    }
}
