package it.mics.bottega.challenge.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"it.mics.bottega.challenge.ui", "it.mics.bottega.shell"})
class ChallengeEditorViewTest extends BottegaViewTest {
    @Autowired
    ChallengeAuthoring authoring;

    OrganisationId company;
    AccountId author;

    @BeforeEach
    void person() {
        company = ActingAs.company(jdbc, "Prova Editor");
        author = ActingAs.companyMember(jdbc, "Edda Prova", company);
    }

    @Test
    void what_is_typed_is_saved_by_itself_and_counted() {
        signIn(author);
        ChallengeId id = authoring.start(company);
        open(id, 1);
        assertThat(pageText()).contains("0 of 15 parts");
        TextField title = find(TextField.class)
                .withPropertyValue(TextField::getLabel, "Title")
                .single();
        title.setValue("Boards from offcuts");
        assertThat(authoring.sheet(id).draft().title().en()).isEqualTo("Boards from offcuts");
        assertThat(pageText()).contains("1 of 15 parts").contains("Saved at");
    }

    @Test
    void the_button_names_what_is_missing_and_leads_to_it() {
        signIn(author);
        ChallengeId id = authoring.start(company);
        open(id, 6);
        find(Button.class).withText("15 things are missing").single().click();
        assertThat(pageText())
                .contains("15 things are missing before it can be sent")
                .contains("Describe the need")
                .contains("Set the deadline");
        assertThat(authoring.sheet(id).status()).isEqualTo(ChallengeStatus.DRAFT);
    }

    @Test
    void a_complete_challenge_goes_to_review_and_can_be_taken_back() {
        signIn(author);
        ChallengeId id = complete();
        open(id, 6);
        find(Button.class).withText("Submit for review").single().click();
        assertThat(authoring.sheet(id).status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
        assertThat(pageText()).contains("Your challenges").contains("In review");
        open(id, 1);
        find(Button.class).withText("Take it back to change it").single().click();
        assertThat(authoring.sheet(id).status()).isEqualTo(ChallengeStatus.DRAFT);
    }

    @Test
    void what_is_decided_again_is_not_offered_to_be_taken_back() {
        signIn(author);
        ChallengeId id = complete();
        authoring.submit(id, authoring.sheet(id).version());
        jdbc.sql("update moderation_case set again_reason = 'Read wrongly' where subject = :id")
                .param("id", id.value())
                .update();
        open(id, 1);
        assertThat(pageText()).contains("decides about the challenge again").doesNotContain("Read wrongly");
        assertThat(find(Button.class).withText("Take it back to change it").all())
                .isEmpty();
    }

    @Test
    void the_skills_can_be_taken_out_and_the_preview_shows_what_others_read() {
        signIn(author);
        ChallengeId id = complete();
        open(id, 4);
        assertThat(find(SkillRow.class).all()).hasSize(3);
        find(Button.class).withText("Preview as an entrant").single().click();
        assertThat(find(PreviewDialog.class).single().isOpened()).isTrue();
        find(Button.class).withText("Back to writing").single().click();
        find(Button.class)
                .withCondition(button -> button.getElement().getAttribute("aria-label") != null
                        && button.getElement().getAttribute("aria-label").startsWith("Take "))
                .all()
                .getFirst()
                .click();
        assertThat(authoring.sheet(id).draft().skills()).hasSize(2);
        assertThat(find(SkillRow.class).all()).hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_spoke_that_will_answer_is_named_as_soon_as_it_is_chosen() {
        signIn(author);
        open(authoring.start(company), 1);
        assertThat(pageText()).contains("The spoke’s leader answers");
        find(Select.class).withPropertyValue(Select::getLabel, "Spoke").single().setValue(5);
        assertThat(pageText()).contains("The leader of Spoke 5 answers");
    }

    @Test
    void the_criteria_are_ready_and_their_weights_must_come_to_one_hundred() {
        signIn(author);
        ChallengeId id = complete();
        open(id, 6);
        assertThat(pageText()).contains("Relevance to the need").contains("The weights come to 100.");
        IntegerField weight = find(IntegerField.class)
                .withCondition(field -> "Weight of “Team”, in percent"
                        .equals(field.getAriaLabel().orElse("")))
                .single();
        test(weight).setValue(20);
        assertThat(pageText()).contains("The weights come to 110: they must come to 100.");
        find(Button.class).withText("1 thing is missing").single().click();
        assertThat(pageText()).contains("The weights of the criteria come to 110 and must come to 100.");
        assertThat(authoring.sheet(id).status()).isEqualTo(ChallengeStatus.DRAFT);
    }

    @Test
    void another_company_finds_nothing_there() {
        signIn(author);
        ChallengeId id = authoring.start(company);
        signIn(ActingAs.companyMember(jdbc, "Rosa Rivale", ActingAs.company(jdbc, "Rivale")));
        assertThatThrownBy(() -> authoring.sheet(id)).isInstanceOf(it.mics.bottega.kernel.NotFound.class);
        navigate(ChallengeLinks.edit(id), Component.class);
        assertThat(find(TextField.class).all()).isEmpty();
    }

    private ChallengeId complete() {
        ChallengeId id = authoring.start(company);
        authoring.save(
                id,
                Drafts.complete("Boards from offcuts", 5, Instant.now()),
                authoring.sheet(id).version());
        return id;
    }

    private static void open(ChallengeId id, int step) {
        UI.getCurrent().navigate(ChallengeLinks.edit(id), QueryParameters.of("step", String.valueOf(step)));
    }
}
