package it.mics.bottega.evaluation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.evaluation.panel.Seat;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the declaration to the submitted review: what opens when, to whom, and what closes it again. */
class ReviewingTest extends Reviewing {
    @Test
    void nothing_of_the_proposal_opens_before_the_declaration_and_exactly_that_one_after() {
        ReviewId review = assigned(nadia);
        assertThat(sheet(review).proposal()).isNull();
        assertThatThrownBy(() -> sent(nadia, scene.first)).isInstanceOf(NotFound.class);

        assertThat(ActingAs.call(nadia, () -> writing.declare(review, Declared.NONE, "")))
                .isEqualTo(ReviewStatus.DRAFT);

        assertThat(sent(nadia, scene.first)).isNotNull();
        assertThat(sheet(review).proposal()).isNotNull();
        assertThatThrownBy(() -> sent(nadia, scene.second)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(ugo, () -> reading.sheet(review))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_declared_conflict_closes_the_proposal_for_good_and_needs_a_reason() {
        ReviewId review = assigned(nadia);
        assertThatThrownBy(() -> ActingAs.run(nadia, () -> writing.declare(review, Declared.HARD, " ")))
                .isInstanceOf(RuleViolation.class);
        assertThat(ActingAs.call(nadia, () -> writing.declare(review, Declared.HARD, "I supervised the leader")))
                .isEqualTo(ReviewStatus.CONFLICTED);
        assertThatThrownBy(() -> sent(nadia, scene.first)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(nadia, () -> writing.declare(review, Declared.NONE, "")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_conflict_that_the_rules_find_closes_it_too() {
        ReviewId review = assigned(nadia);
        jdbc.sql("insert into declared_relation (id, account_id, kind, other_account, declared_at)"
                        + " values (gen_random_uuid(), :a, 'FAMILY', :b, now())")
                .param("a", nadia.value())
                .param("b", scene.base.leader.value())
                .update();
        assertThat(ActingAs.call(nadia, () -> writing.declare(review, Declared.NONE, "")))
                .isEqualTo(ReviewStatus.REVOKED);
        assertThat(scene.status(review)).isEqualTo("REVOKED");
        assertThatThrownBy(() -> sent(nadia, scene.first)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_review_is_submitted_whole_then_sealed_and_only_the_chair_reopens_it() {
        ReviewId review = assigned(nadia);
        ActingAs.run(nadia, () -> writing.declare(review, Declared.NONE, ""));
        assertThatThrownBy(() -> ActingAs.run(nadia, () -> writing.submit(review)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo("review.missing"));
        scoreAll(nadia, review, 4);
        ActingAs.run(nadia, () -> writing.submit(review));
        assertThatThrownBy(() -> scoreAll(nadia, review, 5)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> ActingAs.run(nadia, () -> writing.reopen(review, "A slip")))
                .isInstanceOf(NotFound.class);
        Seat seat = seat(nadia);
        ActingAs.run(scene.base.owner, () -> composing.preside(seat.id()));
        ActingAs.run(nadia, () -> writing.reopen(review, "A slip"));
        scoreAll(nadia, review, 5);
    }

    @Test
    void others_are_read_after_ones_own_without_private_words_and_a_wide_range_is_flagged() {
        ReviewId mine = assigned(nadia);
        ReviewId other = assigned(ugo);
        for (var each : Map.of(nadia, mine, ugo, other).entrySet())
            ActingAs.run(each.getKey(), () -> writing.declare(each.getValue(), Declared.NONE, ""));
        scoreAll(ugo, other, 2);
        ActingAs.run(ugo, () -> writing.submit(other));
        scoreAll(nadia, mine, 4);
        assertThat(sheet(mine).others()).isEmpty();
        assertThat(sheet(mine).disagree(scene.criteria.getFirst().id())).isFalse();

        ActingAs.run(nadia, () -> writing.submit(mine));

        OtherReview read = sheet(mine).others().getFirst();
        assertThat(read.marks().values()).allSatisfy(mark -> {
            assertThat(mark.privateNote()).isEmpty();
            assertThat(mark.toTeam()).isEqualTo("Say how long the seam lasts");
        });
        assertThat(sheet(mine).disagree(scene.criteria.getFirst().id())).isTrue();
    }
}
