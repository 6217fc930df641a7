package it.mics.bottega.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.evaluation.AnswerForm;
import it.mics.bottega.evaluation.AnswerWriting;
import it.mics.bottega.evaluation.Judged;
import it.mics.bottega.evaluation.Outcome;
import it.mics.bottega.evaluation.ReasonCode;
import it.mics.bottega.evaluation.ranking.RankingWitness;
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
class RankingViewTest extends BottegaViewTest {
    @Autowired
    private AnswerWriting answers;

    @Autowired
    private Hands proposals;

    @Autowired
    private CriteriaRegister criteria;

    private Scene scene;
    private Judged judged;
    private AccountId juror;
    private AccountId rival;
    private ProposalId first;
    private ProposalId second;

    @BeforeEach
    void two_proposals_and_a_jury() {
        scene = new Scene(jdbc);
        rival = ActingAs.researcher(jdbc, "Rita Prova", ActingAs.organisation(jdbc, "Terzo ateneo", "UNIVERSITY"));
        first = send(scene.leader, scene.team, "Three seasons on deck");
        second = send(rival, scene.otherTeam("Sale e Pelle", rival), "Salt as a friend");
        scene.close();
        judged = Judged.of(jdbc, criteria, scene.challenge);
        juror = ActingAs.researcher(jdbc, "Ugo Prova", ActingAs.organisation(jdbc, "Quarto ateneo", "UNIVERSITY"));
    }

    @Test
    void without_reviews_the_page_says_so() {
        open(scene.owner, Locale.ENGLISH);
        assertThat(pageText()).contains("No review has come in");
    }

    @Test
    void a_tie_is_told_with_the_rule_that_decided_it() {
        judged.gives(juror, first, "", 4, 3, 3, 3, 3);
        judged.gives(juror, second, "", 3, 3, 3, 5, 3);
        open(scene.owner, Locale.ENGLISH);
        assertThat(pageText())
                .contains("“Three seasons on deck” comes first with 3.30 out of 5")
                .contains("stands ahead of “Salt as a friend”: same score, but more points on Relevance")
                .contains("overtakes “Three seasons on deck”");
        open(scene.owner, Locale.ITALIAN);
        assertThat(pageText()).contains("3,30").contains("precede");
    }

    @Test
    void a_comment_is_put_into_the_feedback_with_one_press() {
        judged.gives(juror, first, "Say why the bond should hold.", 4, 3, 3, 3, 3);
        signIn(scene.owner);
        UI.getCurrent()
                .navigate(
                        ChallengeLinks.answers(scene.challenge),
                        QueryParameters.of("proposal", first.value().toString()));
        find(Details.class).single().setOpened(true);
        Button take = find(Button.class).all().stream()
                .filter(button -> "Put into the feedback".equals(button.getText()))
                .findFirst()
                .orElseThrow();
        test(take).click();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Say why the bond should hold.");
    }

    @Test
    void published_the_team_reads_its_own_means_and_the_auditor_why() {
        judged.gives(juror, first, "", 5, 3, 3, 3, 3);
        judged.gives(juror, second, "", 3, 3, 3, 3, 3);
        publish();
        signIn(scene.leader);
        go(ProposalLinks.proposal(first));
        assertThat(pageText())
                .contains("3.60 out of 5 overall, from one review")
                .contains("5.00 out of 5");
        open(RankingWitness.auditor(jdbc), Locale.ENGLISH);
        assertThat(pageText())
                .contains("“Three seasons on deck” comes first")
                .contains("Ranked again from this record, the result is the same")
                .doesNotContain("Salt as a friend");
    }

    private void publish() {
        String enough = "The bond between oil and first layer is the idea worth protecting. ".repeat(2);
        ActingAs.run(scene.owner, () -> {
            answers.save(first, new AnswerForm(Outcome.AWARDED, ReasonCode.BEST_FIT, enough, Language.EN), 0);
            answers.save(second, new AnswerForm(Outcome.NOT_SELECTED, ReasonCode.TRL_GAP, enough, Language.EN), 0);
            answers.publish(scene.challenge);
        });
    }

    private ProposalId send(AccountId leader, TeamId team, String title) {
        return ActingAs.call(leader, () -> {
            ProposalId id = proposals.start(team, Language.EN);
            proposals.send(id, Sample.content(title));
            return id;
        });
    }

    private void open(AccountId who, Locale locale) {
        signIn(who, locale);
        go(ChallengeLinks.ranking(scene.challenge));
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }
}
