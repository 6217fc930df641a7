package it.mics.bottega.evaluation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** A loose tie opens nothing until a moderator of another organisation, whom nothing ties, has signed. */
class ReviewSigningTest extends Reviewing {
    @Autowired
    ReviewSigning signing;

    AccountId moderator;

    @BeforeEach
    void a_moderator_of_the_spoke() {
        moderator = ActingAs.spokeLeader(jdbc, "Mara Guida", 3);
        ActingAs.affiliate(jdbc, moderator, ActingAs.organisation(jdbc, "Ateneo di Mara", "UNIVERSITY"));
    }

    @Test
    void a_declared_tie_waits_and_opens_with_the_signature() {
        ReviewId review = assigned(nadia);
        assertThat(ActingAs.call(nadia, () -> writing.declare(review, Declared.SOFT, "We wrote a paper in 2015")))
                .isEqualTo(ReviewStatus.TO_SIGN);
        assertThatThrownBy(() -> sent(nadia, scene.first)).isInstanceOf(NotFound.class);
        assertThat(sheet(review).proposal()).isNull();
        ActingAs.run(moderator, () -> signing.sign(review));
        assertThat(sent(nadia, scene.first)).isNotNull();
        assertThat(ActingAs.call(scene.base.owner, () -> assigning.sheet(scene.base.challenge))
                        .reviews())
                .extracting(ReviewItem::tie)
                .containsExactly("We wrote a paper in 2015");
        refused("review.sign.over", moderator, () -> signing.sign(review));
    }

    @Test
    void a_tie_that_only_the_rules_find_waits_too() {
        AccountId colleague = sameHouse("Nora Giurata");
        ReviewId review = assigned(colleague);
        assertThat(ActingAs.call(colleague, () -> writing.declare(review, Declared.NONE, "")))
                .isEqualTo(ReviewStatus.TO_SIGN);
        ActingAs.run(moderator, () -> signing.refuse(review));
        assertThat(scene.status(review)).isEqualTo("CONFLICTED");
        assertThatThrownBy(() -> sent(colleague, scene.first)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_tie_that_comes_up_while_it_is_written_waits_with_what_was_written() {
        ReviewId review = assigned(nadia);
        ActingAs.run(nadia, () -> writing.declare(review, Declared.NONE, ""));
        scoreAll(nadia, review, 4);
        ActingAs.affiliate(jdbc, nadia, houseOfTheTeam());
        assertThat(ActingAs.call(nadia, () -> writing.submit(review))).isFalse();
        assertThat(scene.status(review)).isEqualTo("TO_SIGN");
        assertThatThrownBy(() -> sent(nadia, scene.first)).isInstanceOf(NotFound.class);
        ActingAs.run(moderator, () -> signing.sign(review));
        assertThat(ActingAs.call(nadia, () -> writing.submit(review))).isTrue();
        assertThat(scene.status(review)).isEqualTo("SUBMITTED");
    }

    @Test
    void whoever_is_tied_of_the_same_house_or_no_moderator_of_the_spoke_does_not_sign() {
        ReviewId review = assigned(nadia);
        ActingAs.run(nadia, () -> writing.declare(review, Declared.SOFT, "We wrote a paper in 2015"));
        AccountId tied = ActingAs.spokeLeader(jdbc, "Tito Guida", 3);
        ActingAs.affiliate(jdbc, tied, houseOfTheTeam());
        refused("review.sign.tied", tied, () -> signing.sign(review));
        AccountId sameHouse = ActingAs.spokeLeader(jdbc, "Sara Guida", 3);
        ActingAs.affiliate(jdbc, sameHouse, houseOf(nadia));
        refused("review.sign.sameOrganisation", sameHouse, () -> signing.sign(review));
        AccountId elsewhere = ActingAs.spokeLeader(jdbc, "Elio Guida", 8);
        assertThatThrownBy(() -> ActingAs.run(elsewhere, () -> signing.sign(review)))
                .isInstanceOf(NotFound.class);
        assertThat(scene.status(review)).isEqualTo("TO_SIGN");
    }

    @Test
    void whoever_is_asked_something_is_told() {
        ReviewId review = assigned(nadia);
        ActingAs.run(nadia, () -> writing.declare(review, Declared.SOFT, "We wrote a paper in 2015"));
        await().untilAsserted(() -> assertThat(told(moderator)).contains("REVIEW_TO_SIGN"));
        ActingAs.run(moderator, () -> signing.sign(review));
        await().untilAsserted(() ->
                assertThat(told(nadia)).containsExactlyInAnyOrder("PANEL_INVITED", "REVIEW_ASSIGNED", "REVIEW_SIGNED"));
    }

    private List<String> told(AccountId person) {
        return jdbc.sql("select kind from notice where account_id = :id")
                .param("id", person.value())
                .query(String.class)
                .list();
    }

    @Test
    void the_database_opens_nothing_without_the_signature() {
        ReviewId review = assigned(nadia);
        ActingAs.run(nadia, () -> writing.declare(review, Declared.SOFT, "We wrote a paper in 2015"));
        assertThatThrownBy(() -> jdbc.sql("update review set status = 'DRAFT' where id = :id")
                        .param("id", review.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private AccountId sameHouse(String name) {
        return ActingAs.researcher(jdbc, name, houseOfTheTeam());
    }

    private OrganisationId houseOfTheTeam() {
        return houseOf(scene.base.member);
    }

    private OrganisationId houseOf(AccountId person) {
        return new OrganisationId(jdbc.sql("select organisation_id from affiliation where account_id = :id limit 1")
                .param("id", person.value())
                .query(java.util.UUID.class)
                .single());
    }

    private static void refused(String key, AccountId who, Runnable act) {
        assertThatThrownBy(() -> ActingAs.run(who, act::run))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
