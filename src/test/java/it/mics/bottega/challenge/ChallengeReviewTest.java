package it.mics.bottega.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class ChallengeReviewTest {
    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ChallengeReview review;

    @Autowired
    ModerationDesk desk;

    @Autowired
    JdbcClient jdbc;

    AccountId author;
    AccountId leader;
    AccountId otherLeader;
    ChallengeId id;

    @BeforeEach
    void returnedOnce() {
        OrganisationId company = ActingAs.company(jdbc, "Prova Letture");
        author = ActingAs.companyMember(jdbc, "Ada Autrice", company);
        leader = ActingAs.spokeLeader(jdbc, "Lia Guida", 6);
        otherLeader = ActingAs.spokeLeader(jdbc, "Leo Altro", 2);
        id = ActingAs.call(author, () -> authoring.start(company));
        submit("As submitted");
        ActingAs.run(
                leader,
                () -> desk.decide(
                        desk.openOn("challenge", id.value()).orElseThrow().id(),
                        new CaseDecision(CaseAction.RETURN, null, "Which wood?", List.of("NEED_CLEAR"))));
    }

    @Test
    void a_moderator_reads_nothing_while_the_company_writes_on_a_returned_challenge() {
        ActingAs.run(author, () -> save("Half a sentence"));
        assertThatThrownBy(() -> ActingAs.call(leader, () -> review.sheet(id))).isInstanceOf(NotFound.class);
        assertThat(ActingAs.call(leader, () -> review.timesReturned(id))).isEmpty();
        submit("As submitted again");
        assertThat(ActingAs.call(leader, () -> review.sheet(id)).draft().title().en())
                .isEqualTo("As submitted again");
    }

    @Test
    void only_who_moderates_it_learns_how_often_it_came_back() {
        submit("As submitted again");
        assertThat(ActingAs.call(leader, () -> review.timesReturned(id))).isEqualTo(OptionalInt.of(1));
        assertThat(ActingAs.call(otherLeader, () -> review.timesReturned(id))).isEmpty();
    }

    private void submit(String title) {
        ActingAs.run(author, () -> authoring.submit(id, save(title)));
    }

    private int save(String title) {
        return authoring
                .save(
                        id,
                        Drafts.complete(title, 6, Instant.now()),
                        authoring.sheet(id).version())
                .version();
    }
}
