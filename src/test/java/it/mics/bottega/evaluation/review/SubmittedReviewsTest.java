package it.mics.bottega.evaluation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database keeps of reviews: only complete ones count, sealed ones stand, parties never judge. */
@BottegaTest
class SubmittedReviewsTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    CriteriaRegister criteria;

    @Autowired
    SubmittedReviews submitted;

    @Autowired
    it.mics.bottega.proposal.Hands hands;

    PanelScene scene;
    AccountId juror;
    ReviewId review;

    @BeforeEach
    void a_juror_with_a_review() {
        scene = new PanelScene(jdbc, hands, criteria);
        juror = ActingAs.researcher(jdbc, "Nadia Giurata", null);
        scene.seat(juror, "ACADEMIA");
        review = scene.assign(juror, scene.first, "DRAFT");
    }

    @Test
    void a_complete_submitted_review_counts_with_all_its_scores() {
        scene.score(review, 4);
        assertThat(submitted.of(scene.base.challenge)).isEmpty();

        scene.move(review, "SUBMITTED");

        SubmittedReview only = submitted.of(scene.base.challenge).getFirst();
        assertThat(only.proposal()).isEqualTo(scene.first);
        assertThat(only.juror()).isEqualTo(juror);
        assertThat(only.scores().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        scene.criteria.stream().map(Criterion::id).toList());
        Map<CriterionId, BigDecimal> scores = only.scores();
        assertThat(scores.values()).allSatisfy(score -> assertThat(score).isEqualByComparingTo("4"));
    }

    @Test
    void a_review_that_lacks_a_score_is_not_submitted() {
        assertThatThrownBy(() -> scene.move(review, "SUBMITTED")).hasMessageContaining("review_complete");
    }

    @Test
    void what_was_submitted_is_not_rewritten() {
        scene.score(review, 4);
        scene.move(review, "SUBMITTED");
        assertThatThrownBy(() -> scene.score(review, 5)).hasMessageContaining("review_score_sealed");
        assertThatThrownBy(() -> scene.move(review, "DRAFT")).hasMessageContaining("review_moves");
    }

    @Test
    void whoever_joins_a_team_or_the_company_later_leaves_the_panel_and_counts_no_more() {
        scene.score(review, 4);
        scene.move(review, "SUBMITTED");

        ActingAs.affiliate(jdbc, juror, scene.base.company);

        assertThat(submitted.of(scene.base.challenge)).isEmpty();
        assertThat(scene.seatStatus(juror)).isEqualTo("REMOVED");
    }

    @Test
    void a_member_of_a_team_and_somebody_of_the_company_never_sit_on_the_panel() {
        AccountId colleague = ActingAs.companyMember(jdbc, "Paolo Prova", scene.base.company);
        assertThatThrownBy(() -> scene.seat(colleague, "INDUSTRY")).hasMessageContaining("juror_is_no_party");
        assertThatThrownBy(() -> scene.seat(scene.base.member, "ACADEMIA")).hasMessageContaining("juror_is_no_party");
        assertThatThrownBy(() -> scene.assign(scene.base.member, scene.second, "ASSIGNED"))
                .hasMessageContaining("juror_is_no_party");
    }
}
