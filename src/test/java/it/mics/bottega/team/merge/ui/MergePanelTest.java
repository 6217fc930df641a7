package it.mics.bottega.team.merge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.Teamed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two teams that become one, on their pages. */
@ViewPackages(packages = {"it.mics.bottega.team", "it.mics.bottega.shell"})
class MergePanelTest extends BottegaViewTest {
    @Autowired
    Teamed teamed;

    @Test
    @SuppressWarnings("unchecked")
    void a_leader_proposes_it_on_the_page_of_the_other_team_and_all_say_yes_on_their_own() {
        TeamFixtures fixtures = new TeamFixtures(jdbc);
        ChallengeId challenge = fixtures.challenge(new TeamRules(1, 4, 1));
        AccountId guide = fixtures.researcher("Rita Guida");
        AccountId other = fixtures.researcher("Olga Altra");
        AccountId colleague = fixtures.researcher("Carlo Collega");
        TeamId mine = teamed.of(challenge, guide);
        TeamId theirs = teamed.of(challenge, other, colleague);

        open(guide, theirs);
        assertThat(pageText()).contains("Together you would be 3.");
        test(button("Propose to become one team")).click();
        find(RadioButtonGroup.class).single().setValue(false);
        test(button("Propose")).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("Your loom and our dye belong together.");
        test(button("Propose")).click();

        open(colleague, theirs);
        assertThat(pageText())
                .contains("Rita Guida", "Your loom and our dye belong together.", "everybody’s yes is needed");
        test(button("I agree")).click();
        open(other, theirs);
        test(button("I agree")).click();
        open(colleague, mine);
        assertThat(pageText()).contains("Olga Altra", "Rita Guida").doesNotContain("Two teams in one");
    }

    private void open(AccountId who, TeamId team) {
        signIn(who);
        UI.getCurrent().navigate(TeamLinks.team(team));
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }
}
