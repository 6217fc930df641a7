package it.mics.bottega.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.evaluation.AnswerForm;
import it.mics.bottega.evaluation.AnswerWriting;
import it.mics.bottega.evaluation.Outcome;
import it.mics.bottega.evaluation.ReasonCode;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(
        packages = {"it.mics.bottega.evaluation.ui", "it.mics.bottega.proposal.ui", "it.mics.bottega.challenge.ui"})
class AnswersViewTest extends BottegaViewTest {
    private static final String ENOUGH =
            "The bond between oil and first layer is the idea worth protecting. ".repeat(2);

    @Autowired
    private AnswerWriting answers;

    @Autowired
    private Hands proposals;

    private Scene scene;
    private AccountId rival;
    private ProposalId first;
    private ProposalId second;

    @BeforeEach
    void two_proposals() {
        scene = new Scene(jdbc);
        rival = ActingAs.researcher(jdbc, "Rita Prova", ActingAs.organisation(jdbc, "Terzo ateneo", "UNIVERSITY"));
        first = send(scene.leader, scene.team, "Three seasons on deck");
        second = send(rival, scene.otherTeam("Sale e Pelle", rival), "Salt as a friend");
    }

    @Test
    void before_the_deadline_the_page_says_how_many_and_when() {
        open(scene.owner, "");
        assertThat(pageText())
                .contains("2 proposals submitted so far")
                .contains("They open in 10 days")
                .doesNotContain("Three seasons");
    }

    @Test
    void a_proposal_is_read_beside_its_answer_which_saves_itself() {
        scene.close();
        open(scene.owner, "?proposal=" + first.value());
        assertThat(pageText())
                .contains("Three seasons on deck")
                .contains("exactly what was sent")
                .contains("0 of at least 120 characters, 120 to go");
        RadioButtonGroup<Outcome> outcome = outcome();
        outcome.setValue(Outcome.AWARDED);
        reason().setValue(ReasonCode.BEST_FIT);
        find(TextArea.class).single().setValue(ENOUGH);
        assertThat(pageText()).contains("Complete. It will be published with all the others.");
        open(scene.owner, "?proposal=" + first.value());
        assertThat(outcome().getValue()).isEqualTo(Outcome.AWARDED);
    }

    @Test
    void a_reason_that_no_longer_suits_is_taken_out() {
        scene.close();
        open(scene.owner, "?proposal=" + first.value());
        outcome().setValue(Outcome.AWARDED);
        reason().setValue(ReasonCode.BEST_FIT);
        outcome().setValue(Outcome.INELIGIBLE);
        assertThat(reason().getValue()).isNull();
        assertThat(pageText()).contains("Still missing: the reason, the feedback.");
    }

    @Test
    void publishing_is_refused_with_a_link_to_each_proposal_that_waits() {
        scene.close();
        answer(first, Outcome.AWARDED, ReasonCode.BEST_FIT);
        open(scene.owner, "");
        assertThat(pageText())
                .contains("One of 2 proposals has a complete answer")
                .contains("Answer “Salt as a friend”")
                .doesNotContain("Answer “Three seasons on deck”");
        assertThat(find(Button.class).withText("Publish the results").single().isEnabled())
                .isFalse();
        answer(second, Outcome.NOT_SELECTED, ReasonCode.TRL_GAP);
        open(scene.owner, "");
        assertThat(find(Button.class).withText("Publish the results").single().isEnabled())
                .isTrue();
    }

    @Test
    void a_colleague_s_answer_is_shown_beside_mine() {
        AccountId colleague = ActingAs.companyMember(jdbc, "Paolo Prova", scene.company);
        scene.close();
        open(scene.owner, "?proposal=" + first.value());
        ActingAs.run(
                colleague,
                () -> answers.save(first, new AnswerForm(Outcome.RESERVE, ReasonCode.TRL_GAP, ENOUGH, Language.EN), 0));
        outcome().setValue(Outcome.AWARDED);
        assertThat(pageText())
                .contains("Paolo Prova answered while you were writing")
                .contains("Reserve");
        find(Button.class).withText("Keep Paolo Prova’s").single().click();
        assertThat(outcome().getValue()).isEqualTo(Outcome.RESERVE);
    }

    @Test
    void once_published_the_team_reads_its_answer_and_everybody_the_awarded() {
        scene.close();
        answer(first, Outcome.AWARDED, ReasonCode.BEST_FIT);
        answer(second, Outcome.NOT_SELECTED, ReasonCode.TRL_GAP);
        signIn(rival);
        navigate(ProposalLinks.proposal(second), Component.class);
        assertThat(pageText()).doesNotContain("The company’s answer").doesNotContain("Not selected");
        ActingAs.run(scene.owner, () -> answers.publish(scene.challenge));
        signIn(rival);
        navigate(ProposalLinks.proposal(second), Component.class);
        assertThat(pageText())
                .contains("The company’s answer")
                .contains("Not selected")
                .contains(ENOUGH.strip());
        visit();
        navigate(ChallengeLinks.challenge(scene.challenge), Component.class);
        assertThat(pageText())
                .contains("Three seasons on deck")
                .contains("Team Concia Chiara")
                .doesNotContain("Salt as a friend");
    }

    @Test
    void a_spoke_leader_reads_without_answering_and_a_stranger_finds_nothing() {
        scene.close();
        answer(first, Outcome.AWARDED, ReasonCode.BEST_FIT);
        open(ActingAs.spokeLeader(jdbc, "L3", 3), "?proposal=" + first.value());
        assertThat(pageText())
                .contains("Three seasons on deck")
                .contains("once the results are published")
                .doesNotContain("Awarded");
        assertThat(find(TextArea.class).all()).isEmpty();
        open(ActingAs.researcher(jdbc, "R", null), "?proposal=" + first.value());
        assertThat(pageText()).doesNotContain("Three seasons");
    }

    private void open(AccountId who, String query) {
        signIn(who, Locale.ENGLISH);
        var parameters = query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query.substring(1));
        UI.getCurrent().navigate(ChallengeLinks.answers(scene.challenge), parameters);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Outcome> outcome() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<ReasonCode> reason() {
        return find(Select.class).single();
    }

    private void answer(ProposalId id, Outcome outcome, ReasonCode reason) {
        ActingAs.run(scene.owner, () -> answers.save(id, new AnswerForm(outcome, reason, ENOUGH, Language.EN), 0));
    }

    private ProposalId send(AccountId leader, TeamId team, String title) {
        return ActingAs.call(leader, () -> {
            ProposalId id = proposals.start(team, Language.EN);
            proposals.send(id, Sample.content(title));
            return id;
        });
    }
}
