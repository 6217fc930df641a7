package it.mics.bottega.governance.conflict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.conflict.ConflictScene;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"it.mics.bottega.governance", "it.mics.bottega.shell"})
class SecondSignatureViewTest extends BottegaViewTest {
    @Autowired
    private ChallengeAuthoring authoring;

    @Autowired
    private ChallengeRegister register;

    @Autowired
    private ModerationDesk desk;

    private ConflictScene scene;
    private String id;

    @BeforeEach
    void scene() {
        scene = new ConflictScene(jdbc, authoring, desk);
        id = scene.open().value().toString();
    }

    @Test
    void the_findings_come_first_and_the_decision_waits_for_the_second_signature() {
        scene.sameInstitution();
        open(scene.leader);
        assertThat(pageText())
                .contains(
                        "You may decide, with a second signature",
                        "same institution as a person concerned: Ateneo dei legami");
        press("Approve");
        assertThat(pageText()).contains("First the second signature, then:");
        press("Approve");
        assertThat(pageText()).contains("Decided, now waiting for the second signature");
        assertThat(status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
        open(scene.leader);
        assertThat(pageText()).contains("Your decision waits for its second signature");
        assertThat(find(Button.class).withText("Sign and carry out").all()).isEmpty();
        open(scene.office);
        assertThat(pageText()).contains("Lia Guida has decided", "same institution as a person concerned");
        press("Sign and carry out");
        assertThat(status()).isEqualTo(ChallengeStatus.OPEN);
    }

    @Test
    void whoever_does_not_sign_says_why_and_the_reason_stands_with_the_case() {
        scene.sameInstitution();
        open(scene.leader);
        press("Approve");
        press("Approve");
        open(scene.office);
        press("Do not sign");
        press("Do not sign");
        assertThat(pageText()).contains("Say in a few words why you do not sign");
        find(TextField.class).single().setValue("The result cannot be measured");
        press("Do not sign");
        open(scene.leader);
        assertThat(pageText()).contains("did not sign the decision", "The result cannot be measured");
        assertThat(find(Button.class).withText("Approve").all()).isNotEmpty();
    }

    @Test
    void a_relation_that_came_up_while_the_page_was_open_refuses_the_decision_with_the_reason() {
        open(scene.leader);
        assertThat(pageText()).contains("nothing found: you may decide");
        ActingAs.affiliate(jdbc, scene.leader, scene.company);
        press("Approve");
        press("Approve");
        assertThat(pageText()).contains("You cannot decide this case: part of the company that set the challenge");
        assertThat(status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
    }

    @Test
    void with_a_conflict_that_blocks_there_is_nothing_to_press() {
        ActingAs.affiliate(jdbc, scene.leader, scene.company);
        open(scene.leader);
        assertThat(pageText()).contains("You cannot decide this case", "part of the company that set the challenge");
        assertThat(find(Button.class).withText("Approve").all()).isEmpty();
    }

    private ChallengeStatus status() {
        return register.get(scene.challenge).status();
    }

    private void open(AccountId reader) {
        signIn(reader);
        UI.getCurrent().navigate("decisions", QueryParameters.of("case", id));
    }

    private void press(String label) {
        find(Button.class).withText(label).all().getLast().click();
    }
}
