package it.mics.bottega.governance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"it.mics.bottega.governance.ui", "it.mics.bottega.shell"})
class DecisionsViewTest extends BottegaViewTest {
    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ChallengeRegister register;

    @Autowired
    ModerationDesk desk;

    ChallengeId id;
    AccountId leader;

    @BeforeEach
    void a_challenge_waits() {
        var company = ActingAs.company(jdbc, "Prova Coda");
        AccountId author = ActingAs.companyMember(jdbc, "Cora Prova", company);
        leader = ActingAs.spokeLeader(jdbc, "Gino Guida", 8);
        id = ActingAs.call(author, () -> {
            ChallengeId started = authoring.start(company);
            authoring.save(
                    started,
                    Drafts.complete("Boards for the queue", 8, Instant.now()),
                    authoring.sheet(started).version());
            authoring.submit(started, authoring.sheet(started).version());
            return started;
        });
    }

    @Test
    void the_leader_returns_it_with_what_was_ticked_and_not_without() {
        open();
        DecisionsView view = find(DecisionsView.class).single();
        assertThat(pageText()).contains("Boards for the queue", "May this challenge open?", "No conflict");
        view.key("r");
        confirm("Return");
        assertThat(pageText()).contains("Tick at least one thing to mend");
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
        find(Checkbox.class).all().getFirst().setValue(true);
        confirm("Return");
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.RETURNED);
        assertThat(desk.openOn("challenge", id.value())).isEmpty();
    }

    @Test
    void the_leader_approves_with_two_keys() {
        open();
        find(DecisionsView.class).single().key("a");
        assertThat(pageText()).contains("The challenge opens at once");
        confirm("Approve");
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.OPEN);
    }

    @Test
    void the_keys_are_listed_on_request() {
        open();
        find(DecisionsView.class).single().key("?");
        assertThat(find(Button.class).withText("Close").all()).isNotEmpty();
    }

    private void open() {
        signIn(leader);
        String caseId =
                desk.openOn("challenge", id.value()).orElseThrow().id().value().toString();
        UI.getCurrent().navigate("decisions", QueryParameters.of("case", caseId));
    }

    private void confirm(String label) {
        find(Button.class).withText(label).single().click();
    }
}
