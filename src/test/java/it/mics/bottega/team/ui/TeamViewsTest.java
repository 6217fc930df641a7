package it.mics.bottega.team.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamForm;
import it.mics.bottega.team.TeamFormation;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamPerson;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.TeamStatus;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = TeamView.class)
class TeamViewsTest extends BottegaViewTest {
    @Autowired
    TeamFormation formation;

    @Autowired
    TeamMembership membership;

    @Autowired
    TeamRegister register;

    @Autowired
    ChallengeRegister challenges;

    @Autowired
    ChallengePolicy policy;

    @Autowired
    CurrentActor current;

    @Autowired
    FormTeamPanel formTeam;

    @Autowired
    TeamsLookingPanel looking;

    @Autowired
    Taxonomy taxonomy;

    private TeamFixtures fixtures;
    private AccountId leader;
    private ChallengeId challenge;
    private TeamId team;

    @BeforeEach
    void team() {
        fixtures = new TeamFixtures(jdbc);
        leader = fixtures.researcher("Livia");
        var skill = taxonomy.thesaurus().all().iterator().next().id();
        challenge = fixtures.challenge(new TeamRules(2, 4, 2), new SkillRequirement(skill, 3, 2, true));
        team = ActingAs.call(leader, () -> formation.found(challenge, TeamFixtures.form("Telaio")));
    }

    private String open() {
        navigate(TeamLinks.team(team), TeamView.class);
        return pageText();
    }

    private void press(String words) {
        NativeButton button = $(NativeButton.class).all().stream()
                .filter(found -> found.getText().equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    @Test
    void the_page_says_what_is_missing_in_words() {
        signIn(leader);
        assertThat(open())
                .contains(
                        "Telaio",
                        "Nobody covers",
                        "Not covered",
                        "2 to 4 people: one is missing",
                        "At least 2 institutions: one is missing",
                        "Livia, you");
    }

    @Test
    void the_page_speaks_italian() {
        signIn(leader, Locale.ITALIAN);
        assertThat(open()).contains("Che cosa copriamo, che cosa manca", "Scoperta", "Da 2 a 4 persone: ne manca una");
    }

    @Test
    void an_invited_person_reads_who_invites_and_joins() {
        AccountId invited = fixtures.researcher("Ines");
        ActingAs.run(leader, () -> membership.invite(team, invited, null, "Ci servi tu"));
        signIn(invited);
        navigate(TeamsView.class);
        assertThat(pageText()).contains("One answer is up to you", "invites you", "Ci servi tu");
        open();
        press("Join the team");
        assertThat(register.find(team).orElseThrow().has(invited)).isTrue();
        assertThat(register.find(team).orElseThrow().status()).isEqualTo(TeamStatus.READY);
        assertThat(pageText()).contains("every rule is met");
    }

    @Test
    void somebody_asks_and_the_leader_takes_in() {
        AccountId asking = fixtures.researcher("Omar");
        fixtures.hide(asking);
        signIn(asking);
        open();
        press("Ask to join");
        $(TextArea.class).first().setValue("Porto un telaio");
        press("Send the request");
        signIn(leader);
        assertThat(open()).contains("Porto un telaio").doesNotContain("Omar");
        press("Take in");
        assertThat(register.find(team).orElseThrow().has(asking)).isTrue();
        assertThat(pageText()).contains("Omar");
    }

    @Test
    void whoever_cannot_be_invited_any_more_is_named_at_the_field() {
        AccountId busy = fixtures.researcher("Ida Occupata");
        jdbc.sql("update researcher_profile set visibility = 'PUBLIC' where account_id = :id")
                .param("id", busy.value())
                .update();
        signIn(leader);
        open();
        press("Invite by name");
        @SuppressWarnings("unchecked")
        ComboBox<TeamPerson> who = $(ComboBox.class).single();
        who.setValue(who.getGenericDataView()
                .getItems()
                .filter(person -> person.account().equals(busy))
                .findFirst()
                .orElseThrow());
        ActingAs.run(busy, () -> formation.found(challenge, TeamFixtures.form("Altra")));
        press("Send the invitation");
        assertThat(who.isInvalid()).isTrue();
        assertThat(who.getErrorMessage()).isEqualTo("This person already has a team for this challenge.");
    }

    @Test
    void the_leader_describes_a_role_that_starts_from_the_gaps() {
        signIn(leader);
        open();
        press("Describe whom you look for");
        assertThat($(MultiSelectComboBox.class).first().getValue()).hasSize(1);
        $(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Whom you look for"))
                .findFirst()
                .orElseThrow()
                .setValue("Weaver");
        press("Open the role");
        assertThat(pageText()).contains("Weaver", "One place.");
    }

    @Test
    void a_team_that_does_not_recruit_is_closed_to_outsiders_and_to_companies() {
        TeamForm form = TeamFixtures.form("Chiusa");
        ActingAs.run(leader, () -> formation.edit(team, new TeamForm(form.name(), form.pitch(), false)));
        signIn(fixtures.researcher("Fuori"));
        assertThatThrownBy(this::open).isNotNull();
        signIn(ActingAs.companyMember(jdbc, "Azienda", challenges.get(challenge).owner()));
        assertThatThrownBy(this::open).isNotNull();
    }

    @Test
    void the_leader_reads_what_disbanding_means_and_does_it() {
        signIn(leader);
        assertThat(open()).doesNotContain("Disband the team");
        AccountId member = fixtures.researcher("Mara");
        ActingAs.run(leader, () -> membership.invite(team, member, null, ""));
        ActingAs.run(member, () -> membership.accept(fixtures.pending(team, member)));
        signIn(member);
        assertThat(open()).doesNotContain("Disband the team");
        signIn(leader);
        open();
        press("Disband the team");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(register.find(team).orElseThrow().status()).isEqualTo(TeamStatus.DISBANDED);
    }

    @Test
    void outsiders_do_not_read_names_of_people_who_are_not_visible() {
        fixtures.hide(leader);
        signIn(fixtures.researcher("Curiosa"));
        assertThat(open()).contains("Telaio").doesNotContain("Livia");
    }

    @Test
    void the_challenge_offers_to_form_a_team_and_shows_those_that_look_for_somebody() {
        signIn(fixtures.researcher("Nuova"));
        var seen = policy.seenBy(current.get(), challenges.get(challenge));
        assertThat(formTeam.create(seen, current.get())
                        .orElseThrow()
                        .getElement()
                        .getOuterHTML())
                .contains("Form a team for this challenge");
        assertThat(looking.create(seen, current.get())
                        .orElseThrow()
                        .getElement()
                        .getOuterHTML())
                .contains("Telaio", "Ask to join");
        signIn(leader);
        assertThat(formTeam.create(seen, current.get())
                        .orElseThrow()
                        .getElement()
                        .getOuterHTML())
                .contains("Open Telaio");
        visit();
        ChallengePanel panel = looking;
        assertThat(panel.create(seen, current.get())).isEmpty();
    }
}
