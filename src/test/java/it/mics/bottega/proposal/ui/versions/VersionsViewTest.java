package it.mics.bottega.proposal.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = VersionsView.class)
class VersionsViewTest extends BottegaViewTest {
    @Autowired
    private Hands writing;

    @Autowired
    private ProposalReading reading;

    private Scene scene;
    private ProposalId id;

    @BeforeEach
    void written() {
        scene = new Scene(jdbc);
        id = ActingAs.call(scene.leader, () -> writing.start(scene.team, Language.EN));
        ActingAs.run(scene.leader, () -> writing.save(id, Sample.content("Three seasons")));
    }

    @Test
    void a_named_version_stands_in_the_list_with_its_author_and_what_changed_since() {
        open();
        test(find(TextField.class).withCaption("Name for the text of now").single())
                .setValue("Before the call");
        click("Keep this version");
        change("Quite another way.");
        open();
        assertThat(pageText()).contains("Before the call", "Giulia Prova", "Changed: Approach");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(address -> address.endsWith("versions?from=1&to=0"));
    }

    @Test
    void an_empty_name_is_refused_beside_its_field() {
        open();
        click("Keep this version");
        assertThat(find(TextField.class)
                        .withCaption("Name for the text of now")
                        .single()
                        .isInvalid())
                .isTrue();
    }

    @Test
    void the_earlier_text_of_a_part_is_brought_back_from_the_comparison() {
        open();
        test(find(TextField.class).withCaption("Name for the text of now").single())
                .setValue("Before the call");
        click("Keep this version");
        change("Quite another way.");
        open();
        assertThat(pageText()).contains("Added:Quite", "Grafting runs at 38 °C");
        click("Bring back the earlier text");
        assertThat(content().approach()).startsWith("Grafting runs");
    }

    @Test
    void the_whole_version_comes_back_after_a_question() {
        open();
        test(find(TextField.class).withCaption("Name for the text of now").single())
                .setValue("Before the call");
        click("Keep this version");
        ActingAs.run(
                scene.member,
                () -> writing.save(
                        id, new ProposalContent("Other", "", "", "", Language.EN, null, null, List.of(), List.of())));
        open();
        click("Bring back the whole earlier version");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(content()).isEqualTo(Sample.content("Three seasons"));
    }

    @Test
    void after_the_deadline_the_page_only_shows() {
        scene.close();
        open();
        assertThat(find(Button.class).withText("Keep this version").all()).isEmpty();
        assertThat(pageText()).contains("Nothing to compare yet");
    }

    private void change(String approach) {
        ProposalContent now = content();
        ActingAs.run(
                scene.leader,
                () -> writing.save(
                        id,
                        new ProposalContent(
                                now.title(),
                                now.summary(),
                                approach,
                                now.impact(),
                                now.language(),
                                now.trlNow(),
                                now.trlTarget(),
                                now.plan(),
                                now.budget())));
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void open() {
        signIn(scene.leader);
        UI.getCurrent().navigate(ProposalLinks.versions(id));
    }

    private ProposalContent content() {
        return ActingAs.call(scene.leader, () -> reading.draft(id).content());
    }
}
