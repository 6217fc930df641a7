package it.mics.bottega.governance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"it.mics.bottega.governance.ui", "it.mics.bottega.shell"})
class DecidedViewTest extends BottegaViewTest {
    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ModerationDesk desk;

    String title = "";
    AccountId leader;
    ChallengeId id;

    @BeforeEach
    void a_challenge_waits() {
        OrganisationId company = ActingAs.company(jdbc, "Prova Decisi");
        AccountId author = ActingAs.companyMember(jdbc, "Cora Decisi", company);
        leader = ActingAs.spokeLeader(jdbc, "Gina Decisi", 4);
        id = ActingAs.call(author, () -> {
            ChallengeId started = authoring.start(company);
            title = "Decided " + started.value().toString().substring(0, 8);
            int version = authoring.sheet(started).version();
            authoring.submit(
                    started,
                    authoring
                            .save(started, Drafts.complete(title, 4, Instant.now()), version)
                            .version());
            return started;
        });
    }

    @Test
    void a_rejected_one_is_decided_again_for_a_reason_and_the_case_tells_what_stood_before() {
        decide(new CaseDecision(CaseAction.DECLINE, "DUPLICATE", "There is one already.", List.of()));
        signIn(leader);
        navigate(DecidedView.class);
        assertThat(pageText()).contains(title, "There is one already.", "Gina Decisi, spoke leader 4");
        again();
        assertThat(find(ToolDialog.class).single().getElement().getTextRecursively())
                .contains("Say why in at least 10 characters");
        assertThat(desk.openOn("challenge", id.value())).isEmpty();
        find(TextArea.class).single().setValue("The other one is about something else.");
        find(Button.class).withText("Open the new decision").single().click();
        assertThat(desk.openOn("challenge", id.value())).isPresent();
        assertThat(find(DecisionsView.class).single().getElement().getAttribute("data-case"))
                .isEqualTo(desk.openOn("challenge", id.value())
                        .orElseThrow()
                        .id()
                        .value()
                        .toString());
        assertThat(pageText()).contains("The other one is about something else.", "There is one already.");
        navigate(DecidedView.class);
        assertThat(pageText()).contains("Being decided again since");
        assertThat(find(Button.class).withText("Decide again").all())
                .noneMatch(button -> button.getAriaLabel().orElse("").endsWith(title));
    }

    @Test
    void where_it_cannot_be_decided_again_the_page_says_why() {
        decide(CaseDecision.approve());
        signIn(leader);
        navigate(DecidedView.class);
        assertThat(pageText()).contains(title, "The challenge has been published");
    }

    @Test
    void what_is_gone_meanwhile_is_left_out_and_takes_nothing_with_it() {
        decide(new CaseDecision(CaseAction.DECLINE, "DUPLICATE", null, List.of()));
        signIn(leader);
        navigate(DecidedView.class);
        assertThat(pageText()).contains(title);
        jdbc.sql("delete from challenge where id = :id").param("id", id.value()).update();
        navigate(DecidedView.class);
        assertThat(pageText()).contains("Decided cases").doesNotContain(title);
    }

    @Test
    void whoever_decides_again_is_told_before_that_the_deadline_comes_first_or_is_over() {
        decide(new CaseDecision(CaseAction.DECLINE, "DUPLICATE", null, List.of()));
        deadline("1 hour");
        assertThat(asked()).contains("which may be before the new decision");
        deadline("-1 hour");
        assertThat(asked()).contains("can no longer be approved");
        deadline("60 days");
        assertThat(asked()).contains("waits for a decision again").doesNotContain("approved");
    }

    private void deadline(String from) {
        jdbc.sql(
                        "update challenge set submit_until = now() + cast(:from as interval), decide_by = now() + interval '90 days' where id = :id")
                .param("from", from)
                .param("id", id.value())
                .update();
    }

    private String asked() {
        signIn(leader);
        navigate(DecidedView.class);
        find(Button.class).withText("Decide again").all().getFirst().click();
        ToolDialog dialog = find(ToolDialog.class).single();
        String words = dialog.getElement().getTextRecursively();
        dialog.close();
        return words;
    }

    private void again() {
        find(Button.class).withText("Decide again").all().getFirst().click();
        find(Button.class).withText("Open the new decision").single().click();
    }

    private void decide(CaseDecision decision) {
        ActingAs.run(
                leader,
                () -> desk.decide(
                        desk.openOn("challenge", id.value()).orElseThrow().id(), decision));
    }
}
