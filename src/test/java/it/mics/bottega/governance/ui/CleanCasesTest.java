package it.mics.bottega.governance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.vocabulary.ProposedTerms;
import it.mics.bottega.vocabulary.TermId;
import it.mics.bottega.vocabulary.TermStatus;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Approving several at once: only clean ones, each decided by itself, with words for what could not be. */
@ViewPackages(packages = {"it.mics.bottega.governance.ui", "it.mics.bottega.shell"})
class CleanCasesTest extends BottegaViewTest {
    @Autowired
    ProposedTerms terms;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    CleanCases clean;

    @Autowired
    CaseRows rows;

    @Autowired
    CurrentActor current;

    AccountId leader;
    TermId first;
    TermId second;
    TermId halfNamed;

    @BeforeEach
    void terms_wait() {
        AccountId researcher = ActingAs.researcher(jdbc, "Rita Pulita", null);
        SkillId broader = taxonomy.thesaurus().all().stream()
                .filter(skill -> !skill.spokes().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        int spoke = taxonomy.thesaurus().find(broader).orElseThrow().mainSpoke();
        leader = ActingAs.spokeLeader(jdbc, "Lia Pulita", spoke);
        first = ActingAs.call(researcher, () -> terms.propose(name(true), broader, "", spoke));
        second = ActingAs.call(researcher, () -> terms.propose(name(true), broader, "", spoke));
        halfNamed = ActingAs.call(researcher, () -> terms.propose(name(false), broader, "", spoke));
    }

    private static LocalizedText name(boolean both) {
        String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-z]", "x");
        return new LocalizedText(word + "ita", both ? word + "eng" : null);
    }

    @Test
    void only_what_is_in_order_is_among_them_and_a_refusal_holds_up_none_of_the_others() {
        signIn(leader);
        List<DecisionQueue.Row> mine = rows(clean.among(rows.all(), current.require()));
        assertThat(mine)
                .extracting(row -> row.view().subject())
                .containsExactlyInAnyOrder(first.value(), second.value());
        jdbc.sql("update term_proposal set status = 'REFUSED', decided_at = now(), reason = 'UNCLEAR' where id = :id")
                .param("id", first.value())
                .update();
        CleanCases.Outcome outcome = clean.approve(mine);
        assertThat(outcome.approved()).isEqualTo(1);
        assertThat(outcome.left()).singleElement().asString().contains("Not approved");
        assertThat(terms.find(second).orElseThrow().status()).isEqualTo(TermStatus.APPROVED);
        assertThat(terms.find(halfNamed).orElseThrow().status()).isEqualTo(TermStatus.PROPOSED);
    }

    @Test
    void it_says_what_will_happen_before_anything_happens() {
        signIn(leader);
        UI.getCurrent().navigate("decisions", QueryParameters.of("kind", "term"));
        Button together = find(Button.class).all().stream()
                .filter(button -> button.getText().endsWith("clean ones together"))
                .findFirst()
                .orElseThrow();
        together.click();
        assertThat(terms.find(first).orElseThrow().status()).isEqualTo(TermStatus.PROPOSED);
        find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("Approve these"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(terms.find(first).orElseThrow().status()).isEqualTo(TermStatus.APPROVED);
        assertThat(terms.find(halfNamed).orElseThrow().status()).isEqualTo(TermStatus.PROPOSED);
    }

    private List<DecisionQueue.Row> rows(List<DecisionQueue.Row> all) {
        List<UUID> ids = List.of(first.value(), second.value(), halfNamed.value());
        return all.stream().filter(row -> ids.contains(row.view().subject())).toList();
    }
}
