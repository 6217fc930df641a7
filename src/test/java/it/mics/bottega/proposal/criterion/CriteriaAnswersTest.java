package it.mics.bottega.proposal.criterion;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.proposal.criteria.CriteriaAnswers;
import it.mics.bottega.proposal.criteria.CriterionAnswer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team says where it answers each criterion; whoever reads a version reads what was said when it was sent. */
@ViewPackages(packages = {"it.mics.bottega.proposal", "it.mics.bottega.shell"})
class CriteriaAnswersTest extends BottegaViewTest {
    @Autowired
    Hands hands;

    @Autowired
    CriteriaAnswers answers;

    @Autowired
    CriteriaRegister criteria;

    private Scene scene;
    private ProposalId id;
    private List<Criterion> all;

    @BeforeEach
    void begun() {
        scene = new Scene(jdbc);
        jdbc.sql("insert into challenge_criteria (challenge_id, version) values (:id, 1)")
                .param("id", scene.challenge.value())
                .update();
        for (int i = 0; i < 2; i++)
            jdbc.sql("""
                            insert into criterion (id, challenge_id, position, label_it, label_en, weight)
                            values (gen_random_uuid(), :id, :n, :label, :label, 50)""")
                    .param("id", scene.challenge.value())
                    .param("n", i)
                    .param("label", i == 0 ? "Lasts at sea" : "Costs little")
                    .update();
        all = criteria.of(scene.challenge).criteria();
        id = call(scene.leader, () -> hands.start(scene.team, Language.EN));
    }

    @Test
    void what_was_said_goes_with_the_version_and_later_words_with_the_next() {
        CriterionId first = all.getFirst().id();
        run(scene.member, () -> answers.set(id, first, Set.of(ProposalSection.IMPACT, ProposalSection.PLAN)));
        assertThat(where(0)).containsExactly(ProposalSection.PLAN, ProposalSection.IMPACT);
        call(scene.leader, () -> hands.send(id, Sample.content("Three seasons")));
        run(scene.leader, () -> answers.set(id, first, Set.of(ProposalSection.BUDGET)));
        assertThat(call(scene.leader, () -> answers.sent(id)).getFirst().sections())
                .containsExactly(ProposalSection.PLAN, ProposalSection.IMPACT);
        call(scene.leader, () -> hands.submit(id));
        scene.close();
        assertThat(call(scene.owner, () -> answers.sent(id)).getFirst().sections())
                .containsExactly(ProposalSection.BUDGET);
        assertThat(call(scene.owner, () -> answers.sent(id)).get(1).sections()).isEmpty();
    }

    @Test
    void a_part_in_which_nothing_stands_answers_nothing() {
        CriterionAnswer nowhere = new CriterionAnswer(all.getFirst(), Set.of());
        CriterionAnswer there = new CriterionAnswer(all.getFirst(), Set.of(ProposalSection.IMPACT));
        CriterionAnswer empty =
                new CriterionAnswer(all.getFirst(), Set.of(ProposalSection.IMPACT, ProposalSection.CARD));
        assertThat(nowhere.in(Sample.content("Title"))).isEqualTo(CriterionAnswer.State.NOWHERE);
        assertThat(there.in(Sample.content("Title"))).isEqualTo(CriterionAnswer.State.ANSWERED);
        assertThat(empty.in(Sample.content("Title"))).isEqualTo(CriterionAnswer.State.EMPTY);
    }

    @Test
    void only_the_team_says_it_only_in_time_and_only_about_its_own_criteria() {
        CriterionId first = all.getFirst().id();
        for (var other : List.of(scene.owner, ActingAs.researcher(jdbc, "Nora Fuori", null))) {
            assertThatThrownBy(() -> run(other, () -> answers.set(id, first, Set.of(ProposalSection.PLAN))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> call(other, () -> answers.draft(id))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() ->
                        run(scene.leader, () -> answers.set(id, CriterionId.random(), Set.of(ProposalSection.PLAN))))
                .isInstanceOf(NotFound.class);
        scene.close();
        assertThatThrownBy(() -> run(scene.leader, () -> answers.set(id, first, Set.of(ProposalSection.PLAN))))
                .hasMessageContaining("proposal.late");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void it_is_said_on_the_page_and_read_on_the_page() {
        signIn(scene.leader);
        UI.getCurrent().navigate(ProposalLinks.proposal(id));
        assertThat(pageText()).contains("How you will be judged", "Lasts at sea", "Not yet said where");
        MultiSelectComboBox<ProposalSection> field = find(MultiSelectComboBox.class)
                .withCaption("Where you answer “Lasts at sea”")
                .single();
        test(field).selectItem("What will change");
        assertThat(where(0)).containsExactly(ProposalSection.IMPACT);
        assertThat(pageText()).contains("In a part that is still empty");
        call(scene.leader, () -> hands.send(id, Sample.content("Three seasons")));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(ProposalLinks.proposal(id));
        assertThat(pageText()).contains("Where the criteria are answered", "Lasts at sea", "Costs little");
    }

    private Set<ProposalSection> where(int n) {
        return call(scene.leader, () -> answers.draft(id)).get(n).sections();
    }
}
