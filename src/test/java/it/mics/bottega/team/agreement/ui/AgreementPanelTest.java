package it.mics.bottega.team.agreement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.Teamed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The agreement on the page of a team: what is asked of whom, and what was accepted. */
@ViewPackages(packages = {"it.mics.bottega.team", "it.mics.bottega.shell"})
class AgreementPanelTest extends BottegaViewTest {
    @Autowired
    Teamed teamed;

    @Test
    void each_member_reads_and_accepts_and_sees_who_is_missing() {
        TeamFixtures fixtures = new TeamFixtures(jdbc);
        AccountId leader = fixtures.researcher("Rita Guida");
        AccountId member = fixtures.researcher("Carlo Collega");
        TeamId team = teamed.of(fixtures.challenge(new TeamRules(2, 4, 2).agreed(true)), leader, member);

        open(leader, team);
        assertThat(pageText()).contains("Your yes is missing", "Accepted by 0 of 2. Still missing: Carlo Collega.");
        test(button("Read and accept")).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("What the challenge says about rights", "art. 65");
        test(find(Button.class).withText("Accept version 1").single()).click();
        open(leader, team);
        assertThat(pageText()).contains("Still missing: Carlo Collega.").doesNotContain("Your yes is missing");
        test(button("Read again what you accepted")).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("You accepted version 1", "Fingerprint");

        open(member, team);
        test(button("Read and accept")).click();
        test(find(Button.class).withText("Accept version 1").single()).click();
        open(member, team);
        assertThat(pageText()).contains("Accepted by all 2.", "Everybody accepts the team agreement");

        open(fixtures.researcher("Nora Altrove"), team);
        assertThat(pageText()).doesNotContain("Read and accept", "Accepted by all 2.");
    }

    private void open(AccountId who, TeamId team) {
        signIn(who);
        UI.getCurrent().navigate(TeamLinks.team(team));
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }
}
