package it.mics.bottega.team.looking.ui;

import static it.mics.bottega.identity.ActingAs.call;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.OpenRoleForm;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamFormation;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.Teamed;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the teams that look for people, and the way in which people tell them that they look for one. */
@ViewPackages(packages = {"it.mics.bottega.team", "it.mics.bottega.challenge.ui", "it.mics.bottega.shell"})
class LookingTeamsViewTest extends BottegaViewTest {
    @Autowired
    Teamed teamed;

    @Autowired
    TeamFormation formation;

    @Autowired
    TeamRegister teams;

    private TeamFixtures fixtures;
    private ChallengeId challenge;
    private AccountId leader;
    private TeamId team;
    private String role;
    private SkillId skill;

    @BeforeEach
    void start() {
        fixtures = new TeamFixtures(jdbc);
        challenge = fixtures.challenge(new TeamRules(1, 3, 1));
        leader = fixtures.researcher("Rita Guida");
        team = teamed.of(challenge, leader);
        role = "Binder specialist " + UUID.randomUUID();
        skill = new SkillId(jdbc.sql("select min(id) from skill where status = 'ACTIVE'")
                .query(Integer.class)
                .single());
        call(
                leader,
                () -> formation.openRole(team, new OpenRoleForm(new LocalizedText(role, role), 1, Map.of(skill, 3))));
    }

    @Test
    void visitors_learn_whom_is_looked_for_and_not_which_team_it_is() {
        visit();
        UI.getCurrent().navigate(TeamLinks.looking());
        assertThat(pageText()).contains(role, "Open the challenge").doesNotContain(name(), "Rita Guida");
        assertThat(find(Checkbox.class).all()).isEmpty();
    }

    @Test
    void a_researcher_is_led_to_the_team_and_filters_by_what_they_can_do() {
        AccountId able = fixtures.researcher("Carla Capace");
        jdbc.sql("insert into profile_skill (account_id, skill, level) values (:id, :skill, 4)")
                .param("id", able.value())
                .param("skill", skill.value())
                .update();
        signIn(able);
        UI.getCurrent().navigate(TeamLinks.looking());
        assertThat(pageText()).contains(role, name(), "You would bring");
        test(find(Checkbox.class).single()).click();
        assertThat(pageText()).contains(role);

        AccountId other = fixtures.researcher("Aldo Altro");
        jdbc.sql("insert into profile_skill (account_id, skill, level) select :id, max(id), 4 from skill")
                .param("id", other.value())
                .update();
        signIn(other);
        UI.getCurrent().navigate(TeamLinks.looking(), QueryParameters.of("mine", "yes"));
        assertThat(pageText()).doesNotContain(role);

        signIn(leader);
        UI.getCurrent().navigate(TeamLinks.looking());
        assertThat(pageText()).doesNotContain(role);
    }

    @Test
    void somebody_says_that_they_look_for_a_team_and_the_leader_invites_them() {
        AccountId person = fixtures.researcher("Carla Cerca");
        signIn(person);
        UI.getCurrent().navigate(ChallengeLinks.challenge(challenge));
        test(button("I am looking for a team")).click();
        test(find(TextArea.class).single()).setValue("Two days a week");
        test(button("Tell the teams")).click();
        assertThat(pageText())
                .contains("The teams of this challenge see that you are looking for one", "Two days a week");

        signIn(leader);
        UI.getCurrent().navigate(TeamLinks.team(team));
        assertThat(pageText()).contains("Who is looking for a team for this challenge", "Two days a week");
        test(find(NativeButton.class)
                        .withAttribute("aria-label", "Invite Carla Cerca")
                        .all()
                        .getLast())
                .click();
        test(button("Send the invitation")).click();
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(TeamLinks.team(team));
        assertThat(pageText()).contains("Waiting for an answer");

        signIn(person);
        UI.getCurrent().navigate(ChallengeLinks.challenge(challenge));
        test(button("Stop looking")).click();
        assertThat(pageText()).contains("Are you looking for a team?").doesNotContain("Two days a week");
    }

    private String name() {
        return teams.find(team).orElseThrow().name();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }
}
