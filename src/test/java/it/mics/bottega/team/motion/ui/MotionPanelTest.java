package it.mics.bottega.team.motion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamLinks;
import org.junit.jupiter.api.Test;

/** What a team decides together, on its page. */
@ViewPackages(packages = {"it.mics.bottega.team", "it.mics.bottega.shell"})
class MotionPanelTest extends BottegaViewTest {
    private static final String WHY = "No answer for three weeks.";

    @Test
    @SuppressWarnings("unchecked")
    void a_removal_is_proposed_with_a_reason_and_carried_by_a_second_voice() {
        Scene scene = new Scene(jdbc);
        open(scene.leader, scene);
        test(button("Propose that somebody leaves")).click();
        test(button("Propose")).click();
        Select<AccountId> who = find(Select.class).single();
        assertThat(who.getErrorMessage()).isEqualTo("Choose a person.");
        who.setValue(scene.member);
        test(button("Propose")).click();
        TextArea why = find(TextArea.class).single();
        assertThat(why.isInvalid()).isTrue();
        why.setValue(WHY);
        test(button("Propose")).click();
        open(scene.leader, scene);
        assertThat(pageText()).contains("You propose that Karim Prova leaves the team.", WHY, "1 of the 2");

        open(scene.member, scene);
        assertThat(pageText()).contains("Giulia Prova proposes that you leave the team.", WHY);
        assertThat(find(NativeButton.class).withText("I agree").all()).isEmpty();

        open(third(scene), scene);
        test(button("I agree")).click();
        open(scene.leader, scene);
        assertThat(pageText()).doesNotContain("Karim Prova");
    }

    private void open(AccountId who, Scene scene) {
        signIn(who);
        UI.getCurrent().navigate(TeamLinks.team(scene.team));
    }

    private AccountId third(Scene scene) {
        return new AccountId(jdbc.sql("""
                select account_id from membership where team_id = :team and account_id not in (:leader, :member)""")
                .param("team", scene.team.value())
                .param("leader", scene.leader.value())
                .param("member", scene.member.value())
                .query(java.util.UUID.class)
                .single());
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }
}
