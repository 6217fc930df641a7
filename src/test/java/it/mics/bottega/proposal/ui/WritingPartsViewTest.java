package it.mics.bottega.proposal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalWriting;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.uikit.Prose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = ProposalView.class)
class WritingPartsViewTest extends BottegaViewTest {
    @Autowired
    private ProposalWriting writing;

    @Autowired
    private ProposalReading reading;

    private Scene scene;
    private ProposalId id;

    @BeforeEach
    void begun() {
        scene = new Scene(jdbc);
        id = ActingAs.call(scene.leader, () -> writing.start(scene.team, Language.EN));
    }

    @Test
    void a_long_text_is_shown_as_it_will_read_and_goes_back_to_writing() {
        open(scene.leader);
        test(find(TextArea.class).withCaption("Approach").single()).setValue("- **First** step\n- <b>not bold</b>");
        test(find(NativeButton.class)
                        .withAttribute("aria-label", "As it will read: Approach")
                        .single())
                .click();
        assertThat(find(Prose.class).single().getElement().getOuterHTML())
                .contains("<li>", "<strong>", "&lt;b&gt;not bold");
        assertThat(find(TextArea.class).withCaption("Approach").all()).isEmpty();
        test(find(NativeButton.class)
                        .withAttribute("aria-label", "Back to writing: Approach")
                        .single())
                .click();
        assertThat(find(TextArea.class).withCaption("Approach").single().getValue())
                .startsWith("- **First**");
    }

    @Test
    void a_risk_is_written_in_a_row_of_its_own_and_stands_on_the_sheet() {
        open(scene.leader);
        test(find(Button.class).withText("Add a risk").single()).click();
        test(find(TextField.class).withCaption("What could happen").single()).setValue("The <b>wax</b> melts");
        assertThat(content().parts().risks())
                .singleElement()
                .satisfies(risk -> assertThat(risk.what()).isEqualTo("The <b>wax</b> melts"));
        var sheet = new ProposalSheet(content(), java.util.List.of(), 2);
        assertThat(sheet.getElement().getOuterHTML()).contains("The &lt;b&gt;wax", "<th scope=\"col\">Severity");
    }

    @Test
    void the_words_for_everybody_are_written_in_two_languages_and_read_in_the_own_one() {
        open(scene.leader);
        test(find(TextArea.class).withCaption("In Italian").single()).setValue("Una <b>giacca</b>");
        assertThat(content().parts().card().it()).isEqualTo("Una <b>giacca</b>");
        var sheet = new ProposalSheet(content(), java.util.List.of(), 2);
        assertThat(sheet.getElement().getOuterHTML()).contains("In plain words", "lang=\"it\"", "Una &lt;b&gt;giacca");
        test(find(TextArea.class).withCaption("In English").single()).setValue("A jacket");
        sheet = new ProposalSheet(content(), java.util.List.of(), 2);
        assertThat(sheet.getElement().getOuterHTML()).contains("A jacket").doesNotContain("giacca");
    }

    private void open(AccountId who) {
        signIn(who);
        UI.getCurrent().navigate(ProposalLinks.proposal(id));
    }

    private ProposalContent content() {
        return ActingAs.call(scene.leader, () -> reading.draft(id)).content();
    }
}
