package it.mics.bottega.proposal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.attachment.AttachmentChanged;
import it.mics.bottega.attachment.AttachmentId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@ViewPackages(classes = {ProposalView.class, ProposalsView.class})
class ProposalFilesViewTest extends BottegaViewTest {
    @Autowired
    private Hands writing;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private Scene scene;
    private ProposalId proposal;

    @BeforeEach
    void begun() {
        scene = new Scene(jdbc);
        proposal = ActingAs.call(scene.leader, () -> writing.start(scene.team, Language.EN));
        ActingAs.call(scene.leader, () -> writing.save(proposal, Sample.content("Files for salt")));
    }

    @Test
    void a_file_is_listed_removed_and_brought_back() {
        file("Plan.txt", null);
        open(scene.member, Locale.ENGLISH);
        assertThat(pageText()).contains("Plan.txt", "text, 4 bytes, by Giulia Prova");
        test(button("Remove Plan.txt")).click();
        assertThat(pageText()).contains("Plan.txt: removed.");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(pageText()).doesNotContain("removed.").contains("text, 4 bytes");
        assertThat(button("Remove Plan.txt")).isNotNull();
    }

    @Test
    void a_refused_file_says_why_in_the_language_of_the_reader() {
        file("Conti.xlsx", "MACROS");
        open(scene.member, Locale.ENGLISH);
        assertThat(pageText()).contains("Refused. It contains macros.");
        open(scene.leader, Locale.ITALIAN);
        assertThat(pageText()).contains("Rifiutato. Contiene macro.");
    }

    @Test
    void words_in_my_files_are_found_and_marked() {
        AttachmentId id = file("Plan.txt", null);
        jdbc.sql("insert into attachment_text values (:id, 'The drum holds forty quillaja hides')")
                .param("id", id.value())
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(new AttachmentChanged(id)));
        signIn(scene.member, Locale.ENGLISH);
        navigate("proposals", ProposalsView.class);
        test(find(TextField.class).withCaption("Search your files").single()).setValue("quillaja hide");
        assertThat(pageText()).contains("One file", "Plan.txt", "Files for salt", "quillaja");
        test(find(TextField.class).withCaption("Search your files").single()).setValue("nothing of the kind");
        assertThat(pageText()).contains("No file with these words");
    }

    private NativeButton button(String label) {
        return find(NativeButton.class).all().stream()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private void open(AccountId who, Locale language) {
        signIn(who, language);
        navigate(ProposalLinks.proposal(proposal), ProposalView.class);
    }

    private AttachmentId file(String name, @Nullable String problem) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into attachment (id, subject_kind, subject_id, name, bytes, sha256, restricted, state, type, problem,
                            read_at, added_by, added_at)
                        values (:id, 'proposal', :proposal, :name, 4, repeat('1', 64), false, :state, :type, :problem, now(), :by, now())""")
                .param("id", id)
                .param("proposal", proposal.value())
                .param("name", name)
                .param("state", problem == null ? "READY" : "REFUSED")
                .param("type", problem == null ? "TXT" : null)
                .param("problem", problem)
                .param("by", scene.leader.value())
                .update();
        return new AttachmentId(id);
    }
}
