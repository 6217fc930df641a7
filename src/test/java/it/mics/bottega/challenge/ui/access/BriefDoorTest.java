package it.mics.bottega.challenge.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.access.AccessAsking;
import it.mics.bottega.challenge.access.AccessGranting;
import it.mics.bottega.challenge.access.AccessId;
import it.mics.bottega.challenge.access.Briefs;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a challenge under agreement, walked by both sides, and what it shows while others act. */
@ViewPackages(packages = {"it.mics.bottega.challenge.ui", "it.mics.bottega.shell"})
class BriefDoorTest extends BottegaViewTest {
    @Autowired
    AccessAsking asking;

    @Autowired
    AccessGranting granting;

    @Autowired
    Agreements agreements;

    Briefs briefs;
    AccountId person;

    @BeforeEach
    void cast() {
        briefs = Briefs.open(jdbc);
        person = briefs.researcher("Rita Ricerca");
    }

    @Test
    void asking_granting_agreeing_and_reading_on_the_page() {
        open(person);
        assertThat(pageText()).contains("This text is confidential", "You ask").doesNotContain("canary");
        press("Ask to read the brief");
        press(Button.class, "Send the request");
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("Say in a few words");
        find(TextArea.class).single().setValue("I press boards from offcuts.");
        press(Button.class, "Send the request");
        assertThat(pageText()).contains("The company has your request", "I press boards from offcuts.");

        open(briefs.member());
        assertThat(pageText())
                .contains("One request waits for your answer", "Rita Ricerca", "Ateneo Prova", "I press boards");
        press("Let them read");
        assertThat(pageText()).contains("No request waits for you");

        open(person);
        assertThat(pageText()).contains("The company lets you read").doesNotContain("canary");
        press("Read the agreement");
        press(
                Button.class,
                "Accept version " + agreements.current(AgreementKind.BRIEF).version() + " and read the brief");
        assertThat(pageText()).contains("canary", "You read this text under the agreement");
        assertThat(find(H1.class).all()).hasSize(1);

        open(briefs.member());
        assertThat(pageText())
                .contains(
                        "one person you let in may read the brief",
                        "Every opening of the brief: 1",
                        "Opened the brief once");
    }

    @Test
    void what_is_taken_back_disappears_from_the_open_page_with_the_reason() {
        AccessId access = active();
        open(person);
        assertThat(pageText()).contains("canary");
        elsewhere(briefs.member(), () -> granting.revoke(access, "The need has changed."));
        appears("The company has taken your access back");
        assertThat(pageText()).contains("The need has changed.").doesNotContain("canary");
    }

    @Test
    void what_expires_or_ends_with_the_organisation_disappears_from_the_open_page() {
        active();
        open(person);
        briefs.leave(person);
        appears("Who may read this text has changed");
        assertThat(pageText()).doesNotContain("canary");
    }

    @Test
    void a_challenge_that_is_cancelled_leaves_the_open_page() {
        active();
        briefs.deadline(Duration.ofDays(-2));
        open(person);
        assertThat(pageText()).contains("canary");
        briefs.status("CANCELLED");
        appears("This challenge is not open to you any more");
        assertThat(pageText()).doesNotContain("canary", "Boards from offcuts");
    }

    @Test
    void a_role_that_is_taken_closes_the_page_of_the_company() {
        open(briefs.member());
        assertThat(pageText()).contains("canary", "Who may read the brief");
        jdbc.sql("update role_grant set revoked_at = now() where account_id = :id")
                .param("id", briefs.member().value())
                .update();
        appears("Who may read this text has changed");
        assertThat(pageText()).doesNotContain("canary", "Who may read the brief");
    }

    @Test
    void a_request_appears_on_the_open_page_of_the_company() {
        open(briefs.member());
        assertThat(pageText()).contains("No request waits for you");
        elsewhere(person, () -> asking.ask(briefs.challenge(), briefs.university(), "I press boards."));
        appears("One request waits for your answer");
    }

    @Test
    void everybody_else_sees_what_is_closed_why_and_what_they_can_do() {
        visit();
        navigate(ChallengeLinks.challenge(briefs.challenge()), Component.class);
        assertThat(pageText())
                .contains("A teaser.", "sign in to ask", "Sign in")
                .doesNotContain("canary");
        open(ActingAs.programmeOffice(jdbc, "Ugo Ufficio"));
        assertThat(pageText()).contains("Your role does not open it").doesNotContain("canary");
        open(ActingAs.spokeLeader(jdbc, "Lia Guida", 4));
        assertThat(pageText()).contains("canary", "the company sees that you have opened it");
        open(ActingAs.researcher(jdbc, "Senza Ateneo", null));
        assertThat(pageText()).contains("your account has to name your institution");
    }

    private AccessId active() {
        AccessId access =
                ActingAs.call(person, () -> asking.ask(briefs.challenge(), briefs.university(), "I press boards."));
        ActingAs.run(briefs.member(), () -> granting.grant(access));
        ActingAs.run(
                person,
                () -> asking.agree(
                        access, agreements.current(AgreementKind.BRIEF).version()));
        return access;
    }

    private void open(AccountId who) {
        signIn(who);
        navigate(ChallengeLinks.challenge(briefs.challenge()), Component.class);
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private void press(Class<Button> type, String words) {
        test(find(type).withText(words).single()).click();
    }

    private void appears(String words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(12)).untilAsserted(() -> {
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
}
