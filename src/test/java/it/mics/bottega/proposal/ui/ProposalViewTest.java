package it.mics.bottega.proposal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.ProposalTogether;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = ProposalView.class)
class ProposalViewTest extends BottegaViewTest {
    @Autowired
    private Hands writing;

    @Autowired
    private ProposalReading reading;

    @Autowired
    private ProposalTogether together;

    private Scene scene;
    private ProposalId id;

    @BeforeEach
    void begun() {
        scene = new Scene(jdbc);
        id = ActingAs.call(scene.leader, () -> writing.start(scene.team, Language.EN));
    }

    @Test
    void what_is_written_saves_itself_and_says_when() {
        open(scene.member);
        field("Title of the proposal").setValue("Three seasons on deck");
        assertThat(content().title()).isEqualTo("Three seasons on deck");
        assertThat(pageText()).contains("by itself. You can leave and come back.");
    }

    @Test
    void a_step_that_ends_before_it_begins_is_marked_where_it_stands() {
        open(scene.leader);
        click("Add a step");
        IntegerField from = month("From month");
        IntegerField to = month("To month");
        to.setValue(2);
        from.setValue(9);
        assertThat(to.isInvalid()).isTrue();
        assertThat(to.getErrorMessage()).startsWith("It takes a whole number from 9 to ");
        to.setValue(12);
        assertThat(to.isInvalid()).isFalse();
    }

    @Test
    void submitting_too_early_names_everything_that_is_missing() {
        open(scene.leader);
        click("Ask the team to confirm version 1");
        assertThat(pageText())
                .contains("7 parts are missing before you can submit.")
                .contains("Give the proposal a title")
                .contains("Complete the costs: a name and an amount for each line");
        assertThat(ActingAs.call(scene.leader, () -> reading.draft(id)).receipts())
                .isEmpty();
    }

    @Test
    void a_complete_proposal_is_submitted_and_shows_its_receipt() {
        ActingAs.run(scene.leader, () -> writing.save(id, Sample.content("Three seasons on deck")));
        open(scene.leader);
        assertThat(pageText()).contains("Ready to submit: 8 of 8 parts");
        click("Ask the team to confirm version 1");
        assertThat(pageText())
                .contains("Version 1 waits for your team")
                .contains("You have confirmed. Still missing: ")
                .contains("has not confirmed yet");
        open(scene.member);
        assertThat(pageText()).contains("Giulia Prova asked on").contains("exactly what would be sent");
        click("Confirm version 1");
        ActingAs.run(scene.leader, () -> writing.confirmed(id));
        open(scene.leader);
        click("Send version 1");
        assertThat(pageText())
                .contains("Version 1 has arrived")
                .contains("by Giulia Prova")
                .contains("€ 25,500.50");
        String sha256 = ActingAs.call(scene.leader, () -> reading.sent(id)).sha256();
        assertThat(pageText()).contains(sha256);
        click("Write version 2");
        assertThat(pageText()).contains("Ask the team to confirm version 2");
    }

    @Test
    void what_a_colleague_wrote_elsewhere_comes_in_and_what_both_wrote_is_shown_twice() {
        open(scene.leader);
        field("Title of the proposal").setValue("My ti");
        ProposalContent theirs = Sample.content("Their title");
        // As after a connection that was lost for a while.
        jdbc.sql("delete from proposal_lock where proposal_id = :id")
                .param("id", id.value())
                .update();
        ActingAs.run(scene.member, () -> writing.save(id, theirs));
        ActingAs.become(scene.leader);
        field("Title of the proposal").setValue("My title");
        assertThat(pageText())
                .contains("You and Karim Prova changed the same parts")
                .contains("Their title")
                .contains("My title");
        assertThat(find(TextArea.class)
                        .withPropertyValue(TextArea::getLabel, "Summary")
                        .single()
                        .getValue())
                .isEqualTo(theirs.summary());
        assertThat(content().title()).isEqualTo("Their title");
        TextArea impact = find(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "Impact")
                .single();
        impact.setValue("Typed while there was something to choose.");
        find(Button.class).withText("Keep this one").all().getFirst().click();
        assertThat(content().title()).isEqualTo("My title");
        assertThat(content().approach()).isEqualTo(theirs.approach());
        assertThat(content().impact()).isEqualTo("Typed while there was something to choose.");
        assertThat(pageText()).doesNotContain("changed the same parts");
    }

    @Test
    void a_section_in_which_somebody_else_writes_names_them_and_what_is_typed_there_waits() {
        open(scene.leader);
        UUID his = UUID.randomUUID();
        ActingAs.run(scene.member, () -> together.take(id, ProposalSection.TITLE, his));
        ActingAs.become(scene.leader);
        field("Title of the proposal").setValue("My title");
        assertThat(pageText())
                .contains("Karim Prova is writing: Title")
                .contains("Karim Prova is writing here.")
                .contains("What you typed here stays on this page.")
                .contains("Part of your text is not saved yet");
        assertThat(content().title()).isEmpty();
        ActingAs.run(scene.member, () -> together.release(id, his));
        ActingAs.become(scene.leader);
        field("Title of the proposal").setValue("My own title");
        assertThat(pageText()).doesNotContain("Karim Prova is writing");
        assertThat(content().title()).isEqualTo("My own title");
    }

    @Test
    void the_leader_throws_the_draft_away_after_being_asked() {
        open(scene.member);
        assertThat(find(Button.class).withText("Discard the draft").all()).isEmpty();
        open(scene.leader);
        click("Discard the draft");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(ActingAs.call(scene.leader, () -> reading.ofTeam(scene.team)))
                .isEmpty();
    }

    @Test
    void after_the_deadline_the_page_is_read_only_and_says_so() {
        scene.close();
        open(scene.leader, Locale.ITALIAN);
        assertThat(pageText()).contains("Termine passato");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void nobody_outside_the_team_finds_the_page() {
        for (AccountId stranger :
                new AccountId[] {scene.owner, ActingAs.spokeLeader(jdbc, "L3", 3), ActingAs.researcher(jdbc, "R", null)
                }) {
            open(stranger);
            assertThat(pageText()).doesNotContain("Concia Chiara");
        }
    }

    private void open(AccountId who) {
        open(who, Locale.ENGLISH);
    }

    private void open(AccountId who, Locale language) {
        signIn(who, language);
        navigate(ProposalLinks.proposal(id), com.vaadin.flow.component.Component.class);
    }

    private IntegerField month(String label) {
        return find(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, label)
                .single();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withPropertyValue(TextField::getLabel, label)
                .single();
    }

    private void click(String words) {
        find(Button.class).withText(words).single().click();
    }

    private ProposalContent content() {
        return ActingAs.call(scene.leader, () -> reading.draft(id)).content();
    }
}
