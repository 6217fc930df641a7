package it.mics.bottega.team.roster;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.TeamStatus;
import it.mics.bottega.team.motion.TeamMotions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** From a team that has handed in somebody goes only when they were heard, a moderator allows it and everybody who remains confirms. */
@ViewPackages(packages = {"it.mics.bottega.team", "it.mics.bottega.shell"})
class RosterChangesTest extends BottegaViewTest {
    private static final String WHY = "They have taken a post abroad and cannot work with us any more.";

    @Autowired
    Hands hands;

    @Autowired
    RosterChanges changes;

    @Autowired
    TeamRegister teams;

    @Autowired
    TeamMembership membership;

    @Autowired
    TeamMotions motions;

    @Autowired
    ProposalReading reading;

    private Scene scene;
    private AccountId third;
    private AccountId spoke;
    private ProposalId proposal;

    @BeforeEach
    void handedIn() {
        scene = new Scene(jdbc);
        least(2);
        third = facts().members().stream()
                .map(TeamMember::account)
                .filter(member -> !List.of(scene.leader, scene.member).contains(member))
                .findFirst()
                .orElseThrow();
        spoke = ActingAs.spokeLeader(jdbc, "Paolo Guida", 3);
        proposal = call(scene.leader, () -> hands.start(scene.team, Language.EN));
        call(scene.leader, () -> hands.send(proposal, Sample.content("Three seasons")));
    }

    @Test
    void somebody_goes_once_heard_allowed_and_confirmed_and_what_was_sent_stays_as_it_was() {
        RosterChangeId id = call(scene.leader, () -> changes.ask(scene.team, third, WHY));
        assertThat(refusal(() -> run(spoke, () -> changes.decide(id, true, WHY))))
                .isEqualTo("team.roster.hear");
        run(third, () -> changes.speak(id, "I agree, and wish you well."));
        assertThat(refusal(() -> run(scene.member, () -> changes.confirm(id)))).isEqualTo("team.roster.over");
        run(spoke, () -> changes.decide(id, true, WHY));
        assertThat(refusal(() -> run(third, () -> changes.speak(id, "Too late"))))
                .isEqualTo("team.roster.over");
        run(scene.leader, () -> changes.confirm(id));
        assertThat(facts().has(third)).isTrue();
        run(scene.member, () -> changes.confirm(id));
        assertThat(facts().has(third)).isFalse();
        assertThat(facts().status()).isEqualTo(TeamStatus.ENTERED);
        assertThat(call(scene.leader, () -> reading.sent(proposal)).roster()).hasSize(3);
        await().until(() -> jdbc.sql("select kind from notice where account_id = :spoke and kind like 'ROSTER%'")
                .param("spoke", spoke.value())
                .query(String.class)
                .list()
                .containsAll(List.of("ROSTER_ASKED", "ROSTER_HEARD", "ROSTER_CARRIED")));
    }

    @Test
    void nobody_else_asks_hears_decides_or_confirms() {
        assertThat(refusal(() -> run(scene.member, () -> changes.ask(scene.team, third, WHY))))
                .isEqualTo("team.leaderOnly");
        assertThat(refusal(() -> run(scene.leader, () -> changes.ask(scene.team, scene.leader, WHY))))
                .isEqualTo("team.roster.leader");
        assertThat(refusal(() -> run(third, () -> changes.ask(scene.team, third, "Too short"))))
                .isEqualTo("team.roster.short");
        RosterChangeId id = call(third, () -> changes.ask(scene.team, third, WHY));
        assertThat(refusal(() -> run(scene.leader, () -> changes.ask(scene.team, scene.member, WHY))))
                .isEqualTo("team.roster.already");
        for (AccountId other : List.of(
                scene.leader,
                scene.owner,
                ActingAs.spokeLeader(jdbc, "Elena Altrove", 1),
                ActingAs.researcher(jdbc, "Nora Fuori", null)))
            assertThatThrownBy(() -> run(other, () -> changes.decide(id, true, WHY)))
                    .isInstanceOf(NotFound.class);
        run(spoke, () -> changes.decide(id, false, WHY));
        assertThat(facts().has(third)).isTrue();
        assertThatThrownBy(() -> run(scene.member, () -> changes.confirm(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_rules_of_the_challenge_still_hold_and_there_is_no_other_way() {
        least(3);
        RosterChangeId id = call(third, () -> changes.ask(scene.team, third, WHY));
        assertThat(refusal(() -> run(spoke, () -> changes.decide(id, true, WHY))))
                .isEqualTo("team.roster.rules");
        run(third, () -> changes.drop(id));
        assertThat(refusal(() -> run(third, () -> membership.leave(scene.team))))
                .startsWith("team.frozen.");
        assertThat(refusal(() -> run(scene.leader, () -> motions.remove(scene.team, third, WHY))))
                .isEqualTo("team.motion.frozen");
        assertThatThrownBy(
                        () -> jdbc.sql("update membership set status = 'LEFT', ended_at = now() where account_id = :id")
                                .param("id", third.value())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("entered_roster_stands");
    }

    @Test
    void it_is_done_on_the_page_of_the_team() {
        signIn(third);
        UI.getCurrent().navigate(TeamLinks.team(scene.team));
        test(button("Ask to leave")).click();
        test(find(TextArea.class).single()).setValue(WHY);
        test(button("Ask")).click();
        assertThat(pageText()).contains("asks to leave", WHY, "Now whoever moderates the challenge decides.");
        signIn(spoke);
        UI.getCurrent().navigate(TeamLinks.team(scene.team));
        test(button("Allow it")).click();
        test(find(TextArea.class).single()).setValue(WHY);
        test(find(NativeButton.class).withText("Allow it").all().getLast()).click();
        assertThat(pageText()).contains("Confirmed by 0 of 2.");
        signIn(scene.member);
        UI.getCurrent().navigate(TeamLinks.team(scene.team));
        test(button("I confirm")).click();
        assertThat(pageText()).contains("Confirmed by 1 of 2.");
        run(
                scene.leader,
                () -> changes.confirm(call(scene.leader, () -> changes.of(scene.team))
                        .open()
                        .orElseThrow()
                        .id()));
        assertThat(facts().has(third)).isFalse();
    }

    private void least(int people) {
        jdbc.sql("update challenge set team_min = :least where id = :id")
                .param("least", people)
                .param("id", scene.challenge.value())
                .update();
    }

    private TeamFacts facts() {
        return teams.find(scene.team).orElseThrow();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private static String refusal(ThrowingCallable act) {
        return catchThrowableOfType(RuleViolation.class, act).key();
    }
}
