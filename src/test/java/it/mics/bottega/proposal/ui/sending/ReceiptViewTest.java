package it.mics.bottega.proposal.ui.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.Opened;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = ReceiptView.class)
class ReceiptViewTest extends BottegaViewTest {
    @Autowired
    Hands hands;

    Scene scene;
    ProposalId proposal;
    String print;

    @BeforeEach
    void sent() {
        scene = new Scene(jdbc);
        proposal = ActingAs.call(scene.leader, () -> {
            ProposalId id = hands.start(scene.team, Language.EN);
            hands.send(id, Sample.content("A seam that holds"));
            return id;
        });
        print = jdbc.sql("select trim(sha256) from proposal_submission where proposal_id = :id")
                .param("id", proposal.value())
                .query(String.class)
                .single();
        visit();
    }

    @Test
    void whoever_holds_a_receipt_reads_that_it_is_genuine_and_nothing_else() {
        assertThat(Opened.at(ProposalLinks.check(print)).status()).isEqualTo(200);
        assertThat(pageText())
                .contains("This receipt is genuine", "Version 1 of a proposal arrived on", "nothing in it has changed")
                .doesNotContain("A seam that holds", "Concia Chiara", "Giulia", "Conceria");
    }

    @Test
    void blanks_and_large_letters_do_not_matter_and_one_other_character_does() {
        navigate(ReceiptView.class);
        check(print.substring(0, 20).toUpperCase() + " " + print.substring(20));
        assertThat(pageText()).contains("This receipt is genuine");
        char last = print.charAt(63) == '0' ? '1' : '0';
        check(print.substring(0, 63) + last);
        assertThat(pageText()).contains("No proposal with this fingerprint").doesNotContain("genuine.");
    }

    @Test
    void what_is_no_fingerprint_is_told_beside_the_field() {
        navigate(ReceiptView.class);
        check("the one from Monday' or 1=1");
        assertThat($(TextField.class).single().getErrorMessage()).startsWith("A fingerprint has 64 characters");
    }

    @Test
    void a_change_behind_the_back_of_the_product_is_told() {
        jdbc.sql("alter table proposal_submission disable trigger user").update();
        try {
            jdbc.sql(
                            "update proposal_submission set content = jsonb_set(content, '{teamName}', '\"Altri\"') where proposal_id = :id")
                    .param("id", proposal.value())
                    .update();
        } finally {
            jdbc.sql("alter table proposal_submission enable trigger user").update();
        }
        assertThat(Opened.at(ProposalLinks.check(print)).status()).isEqualTo(200);
        assertThat(pageText()).contains("does not give this fingerprint any more");
    }

    private void check(String typed) {
        $(TextField.class).single().setValue(typed);
        test($(Button.class).withText("Check").single()).click();
    }
}
