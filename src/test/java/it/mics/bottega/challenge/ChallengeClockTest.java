package it.mics.bottega.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class ChallengeClockTest {
    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ChallengeRegister register;

    @Autowired
    ModerationDesk desk;

    @Autowired
    ChallengeClock clock;

    @Autowired
    JdbcClient jdbc;

    AccountId author;
    ChallengeId id;

    @BeforeEach
    void an_approved_challenge() {
        OrganisationId company = ActingAs.company(jdbc, "Prova Orologi");
        author = ActingAs.companyMember(jdbc, "Olga Autrice", company);
        AccountId leader = ActingAs.spokeLeader(jdbc, "Livio Guida", 7);
        id = ActingAs.call(author, () -> {
            ChallengeId started = authoring.start(company);
            authoring.save(
                    started,
                    Drafts.complete("Boards in time", 7, Instant.now()),
                    authoring.sheet(started).version());
            authoring.submit(started, authoring.sheet(started).version());
            return started;
        });
        ActingAs.run(
                leader,
                () -> desk.decide(
                        desk.openOn("challenge", id.value()).orElseThrow().id(), CaseDecision.approve()));
    }

    @Test
    void the_clock_closes_what_has_reached_its_deadline() {
        jdbc.sql(
                        "update challenge set opened_at = now() - interval '30 days', submit_until = now() - interval '1 second' where id = :id")
                .param("id", id.value())
                .update();
        clock.tick();
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.CLOSED_TO_ENTRIES);
    }

    @Test
    void what_could_not_open_before_its_own_deadline_goes_back_to_its_company_for_new_dates() {
        jdbc.sql("update challenge set status = 'SCHEDULED', opened_at = null, publish_at = now() - interval '15 days',"
                        + " submit_until = now() - interval '1 day' where id = :id")
                .param("id", id.value())
                .update();
        clock.tick();
        ChallengeSheet sheet = ActingAs.call(author, () -> authoring.sheet(id));
        assertThat(sheet.status()).isEqualTo(ChallengeStatus.RETURNED);
        assertThat(sheet.moves().getFirst()).satisfies(move -> {
            assertThat(move.reasonCode()).isEqualTo("MISSED");
            assertThat(move.items()).containsExactly("TIME_FAIR");
            assertThat(move.actor()).isNull();
        });
    }
}
