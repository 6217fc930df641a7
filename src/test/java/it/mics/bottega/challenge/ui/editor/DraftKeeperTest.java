package it.mics.bottega.challenge.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"it.mics.bottega.challenge.ui", "it.mics.bottega.shell"})
class DraftKeeperTest extends BottegaViewTest {
    @Autowired
    ChallengeAuthoring authoring;

    OrganisationId company;
    AccountId author;
    AccountId colleague;
    ChallengeId id;

    @BeforeEach
    void page() {
        company = ActingAs.company(jdbc, "Prova Due Finestre");
        author = ActingAs.companyMember(jdbc, "Edda Prova", company);
        colleague = ActingAs.companyMember(jdbc, "Carlo Collega", company);
        signIn(author);
        id = authoring.start(company);
        authoring.save(id, Drafts.complete("Boards from offcuts", 5, Instant.now()), version());
        open(1);
    }

    @Test
    void what_a_colleague_changed_elsewhere_comes_in_and_nothing_typed_is_lost() {
        elsewhere(form -> form.teaser = new LocalizedText("Breve", "Short"));
        title().setValue("Boards from oak");
        assertThat(authoring.sheet(id).draft().title().en()).isEqualTo("Boards from oak");
        assertThat(authoring.sheet(id).draft().teaser()).isEqualTo(new LocalizedText("Breve", "Short"));
        assertThat(find(TextArea.class).withValue("Short").all()).hasSize(1);
        assertThat(find(TextArea.class).withValue("Breve").all()).hasSize(1);
        title().setValue("Boards from oak and beech");
        assertThat(authoring.sheet(id).draft().title().en()).isEqualTo("Boards from oak and beech");
    }

    @Test
    void a_field_that_both_changed_shows_both_texts_and_waits_for_a_choice() {
        elsewhere(form -> form.title = new LocalizedText(null, "Their boards"));
        title().setValue("My boards");
        assertThat(pageText()).contains("Their boards").contains("My boards").contains("Not saved yet");
        assertThat(authoring.sheet(id).draft().title().en()).isEqualTo("Their boards");
        title().setValue("My boards, better");
        choose("The text in this window");
        assertThat(authoring.sheet(id).draft().title().en()).isEqualTo("My boards, better");
        assertThat(pageText()).contains("Saved at").doesNotContain("Their boards");
    }

    @Test
    void their_text_can_be_kept_and_what_else_was_typed_since_stays() {
        elsewhere(form -> form.title = new LocalizedText(null, "Their boards"));
        title().setValue("My boards");
        find(TextArea.class).all().getFirst().setValue("Typed while both texts were there");
        choose("The text already saved");
        ChallengeDraft stored = authoring.sheet(id).draft();
        assertThat(stored.title().en()).isEqualTo("Their boards");
        assertThat(title().getValue()).isEqualTo("Their boards");
        assertThat(stored.teaser().en()).isEqualTo("Typed while both texts were there");
    }

    @Test
    void nobody_leaves_or_submits_over_an_open_choice_by_accident() {
        open(6);
        elsewhere(form -> form.teamRules = new it.mics.bottega.challenge.TeamRules(2, 6, 2));
        find(com.vaadin.flow.component.textfield.IntegerField.class)
                .all()
                .getFirst()
                .setValue(4);
        find(Button.class).withText("Submit for review").single().click();
        assertThat(authoring.sheet(id).status()).isEqualTo(ChallengeStatus.DRAFT);
        open(2);
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(pageText()).contains("Step 6 of 6").contains("4 to 6 people");
        choose("The text in this window");
        assertThat(authoring.sheet(id).draft().teamRules().minSize()).isEqualTo(4);
    }

    @Test
    void what_is_submitted_is_what_both_wrote() {
        open(6);
        elsewhere(form -> form.title = new LocalizedText(null, "Their boards"));
        find(Button.class).withText("Submit for review").single().click();
        assertThat(authoring.sheet(id).status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
        assertThat(authoring.sheet(id).draft().title().en()).isEqualTo("Their boards");
    }

    @Test
    void text_for_a_challenge_that_a_colleague_has_sent_stays_on_the_page() {
        ActingAs.run(colleague, () -> authoring.submit(id, version()));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> title().setValue("Too late"))
                .isInstanceOf(it.mics.bottega.kernel.RuleViolation.class);
        assertThat(title().getValue()).isEqualTo("Too late");
        assertThat(pageText()).contains("Not saved");
        open(2);
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
    }

    private void elsewhere(Consumer<DraftForm> change) {
        ActingAs.run(colleague, () -> {
            DraftForm form = new DraftForm(authoring.sheet(id).draft());
            change.accept(form);
            authoring.save(id, form.draft(), version());
        });
    }

    private void choose(String whose) {
        find(Button.class)
                .withCondition(button -> String.valueOf(button.getElement().getAttribute("aria-label"))
                        .endsWith(whose))
                .single()
                .click();
    }

    private TextField title() {
        return find(TextField.class)
                .withPropertyValue(TextField::getLabel, "Title")
                .single();
    }

    private int version() {
        return authoring.sheet(id).version();
    }

    private void open(int step) {
        UI.getCurrent().navigate(ChallengeLinks.edit(id), QueryParameters.of("step", String.valueOf(step)));
    }
}
