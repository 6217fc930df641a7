package it.mics.bottega.team;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.taxonomy.SkillId;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Test
    void what_a_hidden_member_can_do_is_known_to_the_team_and_to_nobody_else() {
        TeamFixtures fixtures = new TeamFixtures(jdbc);
        AccountId hidden = fixtures.researcher("Nascosta Abile");
        jdbc.sql("insert into profile_skill (account_id, skill, level, interest) values (:id, 305, 5, 2)")
                .param("id", hidden.value())
                .update();
        ChallengeId challenge =
                fixtures.challenge(TeamRules.DEFAULT, new SkillRequirement(new SkillId(305), 3, 1, true));
        TeamId team = ActingAs.call(hidden, () -> formation.found(challenge, TeamFixtures.form("Coperta")));
        AccountId reader = fixtures.researcher("Lettrice Coperta");
        assertThat(covered(reader, team))
                .as("while everybody may read the profile")
                .containsExactly(hidden);
        fixtures.hide(hidden);
        assertThat(covered(hidden, team)).containsExactly(hidden);
        assertThat(covered(reader, team)).isEmpty();
        assertThat(ActingAs.call(reader, () -> catalogue.looking(challenge)))
                .filteredOn(each -> each.team().id().equals(team))
                .singleElement()
                .satisfies(each -> assertThat(each.coverage().rows())
                        .extracting(Coverage.Row::state)
                        .containsExactly(Coverage.State.NOBODY));
    }

    private Set<AccountId> covered(AccountId reader, TeamId team) {
        return ActingAs.call(
                reader,
                () -> catalogue.details(team).summary().coverage().rows().stream()
                        .flatMap(row -> row.levels().keySet().stream())
                        .collect(Collectors.toSet()));
    }
}
