package it.mics.bottega.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.report.ReportReason;
import it.mics.bottega.report.ReportScene;
import it.mics.bottega.report.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"it.mics.bottega.challenge.ui", "it.mics.bottega.governance.ui", "it.mics.bottega.shell"})
class ReportViewsTest extends BottegaViewTest {
    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ModerationDesk desk;

    @Autowired
    Reports reports;

    ReportScene scene;

    @BeforeEach
    void an_open_challenge() {
        scene = new ReportScene(jdbc, authoring, desk, 4);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_reader_reports_from_the_foot_of_the_page_and_reads_that_it_waits() {
        signIn(scene.reporter);
        UI.getCurrent().navigate(ChallengeLinks.challenge(scene.challenge));
        test(find(Button.class).withText("Report this challenge").single()).click();
        assertThat(find(ReportDialog.class).single().getElement().getTextRecursively())
                .contains("Nobody learns who reported");
        test(find(Button.class).withText("Send the report").single()).click();
        assertThat(find(RadioButtonGroup.class).single().getErrorMessage()).isEqualTo("Choose what is wrong.");
        find(RadioButtonGroup.class).single().setValue(ReportReason.OTHER);
        test(find(Button.class).withText("Send the report").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("The photographs are ours");
        test(find(Button.class).withText("Send the report").single()).click();
        assertThat(pageText()).contains("You sent a report on");
        assertThat(scene.open().spoke()).isEqualTo(4);
    }

    @Test
    void the_moderator_reads_the_words_and_no_name_and_the_barred_one_sees_no_case() {
        // Cases of other scenes in this spoke would stand in the same queue.
        jdbc.sql(
                        "update moderation_case set status = 'WITHDRAWN', closed_at = now() where subject_type = 'report' and status = 'OPEN'")
                .update();
        ActingAs.run(
                scene.reporter,
                () -> reports.report(scene.reported, ReportReason.CONFLICT_OF_INTEREST, "canary-related"));
        signIn(scene.second);
        UI.getCurrent()
                .navigate(
                        "decisions",
                        QueryParameters.of("case", scene.open().id().value().toString()));
        assertThat(pageText())
                .contains("May it stay as it is?", "canary-related")
                .doesNotContain("Rita Canarina");
        // Whoever took the decision that is reported does not learn of the report.
        AccountId decided = scene.leader;
        signIn(decided);
        UI.getCurrent()
                .navigate(
                        "decisions",
                        QueryParameters.of("case", scene.open().id().value().toString()));
        assertThat(pageText()).doesNotContain("canary-related").doesNotContain("reported challenge");
    }

    @Test
    void the_owner_reads_what_was_decided_and_asks_to_look_again() {
        ActingAs.run(scene.reporter, () -> reports.report(scene.reported, ReportReason.RIGHTS, "canary-rights"));
        signIn(scene.author);
        UI.getCurrent().navigate(ChallengeLinks.challenge(scene.challenge));
        assertThat(pageText()).doesNotContain("report").doesNotContain("canary-rights");
        scene.decide(scene.leader, CaseAction.DECLINE, "RIGHTS");
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(ChallengeLinks.challenge(scene.challenge));
        assertThat(pageText())
                .contains("nobody else sees this page", "Say it in other words")
                .doesNotContain("Rita Canarina")
                .doesNotContain("canary-rights");
        test(find(Button.class).withText("Ask to look again").single()).click();
        assertThat(pageText()).contains("You asked to look again");
    }
}
