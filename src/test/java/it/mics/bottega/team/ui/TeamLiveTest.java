package it.mics.bottega.team.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamForm;
import it.mics.bottega.team.TeamFormation;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamMembership;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a team that is open while others change the team. */
@ViewPackages(classes = TeamView.class)
class TeamLiveTest extends BottegaViewTest {
    @Autowired
    private TeamFormation formation;

    @Autowired
    private TeamMembership membership;

    private TeamFixtures fixtures;
    private AccountId leader;
    private TeamId team;

    @BeforeEach
    void an_open_page() {
        fixtures = new TeamFixtures(jdbc);
        leader = fixtures.researcher("Livia");
        ChallengeId challenge = fixtures.challenge(new TeamRules(2, 4, 2));
        team = ActingAs.call(leader, () -> formation.found(challenge, TeamFixtures.form("Telaio")));
    }

    @Test
    void who_asks_appears_while_the_page_is_open_and_what_is_typed_stays() {
        signIn(leader);
        navigate(TeamLinks.team(team), TeamView.class);
        press("Invite by name");
        TextArea words = $(TextArea.class).first();
        words.setValue("Half a sentence");
        AccountId asking = fixtures.researcher("Omar");
        elsewhere(asking, () -> membership.ask(team, null, "Porto un telaio"));
        appears("Porto un telaio");
        assertThat($(TextArea.class).first().getValue()).isEqualTo("Half a sentence");
        assertThat(words.isAttached()).isTrue();
    }

    @Test
    void a_reader_for_whom_the_page_closes_is_told() {
        signIn(fixtures.researcher("Curiosa"));
        navigate(TeamLinks.team(team), TeamView.class);
        TeamForm form = TeamFixtures.form("Chiusa");
        elsewhere(leader, () -> formation.edit(team, new TeamForm(form.name(), form.pitch(), false)));
        appears("This page is no longer yours to read");
    }

    private void appears(String words) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.runUIQueue();
            assertThat(pageText()).contains(words);
        });
    }

    /** Another person, on another thread as in another browser. */
    private static void elsewhere(AccountId who, Runnable act) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            thread.submit(() -> ActingAs.run(who, act)).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void press(String words) {
        test($(NativeButton.class).all().stream()
                        .filter(found -> found.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
