package it.mics.bottega.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeReview;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who reads and decides a case that was handed over in confidence: the one who received it, and nobody else. */
@BottegaTest
class HandoversTest {
    private static final String REASON = "My sister works there, canary-sealed.";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ChallengeReview review;

    @Autowired
    ModerationDesk desk;

    @Autowired
    CaseQuestions questions;

    @Autowired
    Handovers handovers;

    @Autowired
    SealedCases sealed;

    AccountId author;
    AccountId leader;
    AccountId deputy;
    AccountId elsewhere;
    AccountId office;
    AccountId technician;
    ChallengeId challenge;
    CaseId id;

    @BeforeEach
    void a_challenge_waits() {
        OrganisationId company = ActingAs.company(jdbc, "Prova Sigillo");
        author = ActingAs.companyMember(jdbc, "Ada Sigillo", company);
        leader = ActingAs.spokeLeader(jdbc, "Lia Sigillo", 1);
        deputy = ActingAs.person(jdbc, "Dino Sigillo", new Grant(Role.SPOKE_DEPUTY, null, 1));
        elsewhere = ActingAs.spokeLeader(jdbc, "Elsa Sigillo", 7);
        office = ActingAs.programmeOffice(jdbc, "Ugo Sigillo");
        technician = ActingAs.person(jdbc, "Tino Sigillo", new Grant(Role.TECHNICAL_ADMIN, null, null));
        challenge = ActingAs.call(author, () -> {
            ChallengeId started = authoring.start(company);
            int version = authoring.sheet(started).version();
            var saved = authoring.save(started, Drafts.complete("Sealed boards", 1, Instant.now()), version);
            authoring.submit(started, saved.version());
            return started;
        });
        id = desk.openOn("challenge", challenge.value()).orElseThrow().id();
    }

    @Test
    void whoever_handed_over_neither_reads_nor_decides_any_more() {
        ActingAs.run(leader, () -> handovers.handOver(id, deputy, REASON));
        assertThat(queued(deputy)).isTrue();
        for (AccountId out : List.of(leader, office, elsewhere)) {
            assertThat(queued(out)).isFalse();
            assertThatThrownBy(() -> ActingAs.call(out, () -> handovers.of(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ActingAs.call(out, () -> questions.of(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ActingAs.call(out, () -> review.sheet(challenge)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ActingAs.run(out, () -> desk.decide(id, CaseDecision.approve())))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> ActingAs.call(technician, () -> handovers.of(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.run(technician, () -> desk.decide(id, CaseDecision.approve())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(ActingAs.call(deputy, () -> handovers.of(id)))
                .singleElement()
                .satisfies(handover -> assertThat(handover.reason()).isEqualTo(REASON));
        ActingAs.run(deputy, () -> desk.decide(id, CaseDecision.approve()));
    }

    @Test
    void it_goes_to_the_leader_of_another_spoke_or_to_the_office_and_not_to_the_others_there() {
        AccountId neighbour = ActingAs.spokeLeader(jdbc, "Nino Sigillo", 7);
        ActingAs.run(leader, () -> handovers.handOver(id, elsewhere, REASON));
        assertThat(queued(elsewhere)).isTrue();
        assertThat(queued(neighbour)).isFalse();
        assertThat(queued(deputy)).isFalse();
        ActingAs.run(elsewhere, () -> handovers.handOver(id, null, "I know them too."));
        assertThat(queued(elsewhere)).isFalse();
        assertThat(queued(office)).isTrue();
        assertThat(ActingAs.call(office, () -> handovers.of(id))).hasSize(2);
    }

    @Test
    void nobody_gives_a_case_away_that_they_do_not_hold_or_without_a_reason_or_back() {
        assertThatThrownBy(() -> ActingAs.run(elsewhere, () -> handovers.handOver(id, office, REASON)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(leader, () -> handovers.handOver(id, deputy, " ")))
                .isInstanceOf(RuleViolation.class);
        ActingAs.run(leader, () -> handovers.handOver(id, deputy, REASON));
        assertThatThrownBy(() -> ActingAs.run(deputy, () -> handovers.handOver(id, leader, REASON)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_office_reads_it_only_after_a_reason_that_is_announced_and_registered_and_never_decides_it()
            throws Exception {
        ActingAs.run(leader, () -> handovers.handOver(id, deputy, REASON));
        assertThatThrownBy(() -> ActingAs.call(office, () -> sealed.read(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(office, () -> sealed.open(id, "Because")))
                .isInstanceOf(RuleViolation.class);
        ActingAs.run(office, () -> sealed.open(id, "The deputy has been ill for two weeks."));
        assertThat(ActingAs.call(office, () -> handovers.of(id))).hasSize(1);
        assertThat(ActingAs.call(office, () -> review.sheet(challenge))).isNotNull();
        assertThatThrownBy(() -> ActingAs.run(office, () -> desk.decide(id, CaseDecision.approve())))
                .isInstanceOf(NotFound.class);
        AccountId auditor = ActingAs.person(jdbc, "Aldo Sigillo", new Grant(Role.AUDITOR, null, null));
        assertThat(ActingAs.call(auditor, () -> sealed.register()))
                .anyMatch(entry -> entry.caseId().equals(id) && entry.by().equals(office));
        Awaitility.await().until(() -> !told(author).isEmpty());
        assertThat(told(author)).singleElement().asString().contains("ill for two weeks");
    }

    @Test
    void what_was_opened_can_be_read_for_an_hour_and_the_register_is_never_changed() throws Exception {
        ActingAs.run(leader, () -> handovers.handOver(id, deputy, REASON));
        ActingAs.run(office, () -> sealed.open(id, "The deputy has been ill for two weeks."));
        AccountId other = ActingAs.programmeOffice(jdbc, "Olga Sigillo");
        assertThatThrownBy(() -> ActingAs.call(other, () -> sealed.read(id))).isInstanceOf(NotFound.class);
        for (String change : List.of("update case_glass set until = until", "delete from case_glass"))
            assertThatThrownBy(() -> jdbc.sql(change + " where case_id = :id")
                            .param("id", id.value())
                            .update())
                    .as(change)
                    .hasMessageContaining("never changed");
        past();
        for (AccountId reader : List.of(office, other)) {
            assertThatThrownBy(() -> ActingAs.call(reader, () -> sealed.read(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ActingAs.call(reader, () -> review.sheet(challenge)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(ActingAs.call(office, () -> sealed.closed()))
                .anyMatch(view -> view.id().equals(id));
        Awaitility.await().until(() -> !noticed(deputy).isEmpty());
        assertThat(noticed(deputy)).containsExactly("decisions?case=" + id.value());
        assertThat(noticed(leader)).isEmpty();
        jdbc.sql("delete from moderation_case where id = :id")
                .param("id", id.value())
                .update();
        assertThat(ActingAs.call(office, () -> sealed.register()))
                .noneMatch(entry -> entry.caseId().equals(id));
    }

    @Test
    void a_technical_administrator_sees_that_there_is_one_and_opens_nothing() {
        ActingAs.run(leader, () -> handovers.handOver(id, deputy, REASON));
        assertThat(ActingAs.call(technician, () -> sealed.closed()))
                .anyMatch(view -> view.id().equals(id));
        assertThatThrownBy(() -> ActingAs.run(technician, () -> sealed.open(id, "A reason that is long enough.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.call(technician, () -> sealed.register()))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** As if the case had been opened a while ago; the register itself does not let that be said. */
    private void past() {
        jdbc.sql("alter table case_glass disable trigger case_glass_stands").update();
        jdbc.sql(
                        "update case_glass set at = at - interval '61 minutes', until = until - interval '61 minutes' where case_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("alter table case_glass enable trigger case_glass_stands").update();
    }

    private List<String> noticed(AccountId who) {
        return jdbc.sql("select link from notice where account_id = :who and kind = 'CASE_GLASS'")
                .param("who", who.value())
                .query(String.class)
                .list();
    }

    @Test
    void the_reason_is_in_no_record_and_in_no_notice() throws Exception {
        ActingAs.run(leader, () -> handovers.handOver(id, deputy, REASON));
        Awaitility.await().until(() -> delivered() && handedOver(deputy));
        assertThat(jdbc.sql("select count(*) from audit_entry where audit_entry::text like '%canary-sealed%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from notice where notice::text like '%canary-sealed%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private boolean delivered() {
        return jdbc.sql("select not exists (select from event_publication where completion_date is null)")
                .query(Boolean.class)
                .single();
    }

    private boolean handedOver(AccountId to) {
        return jdbc.sql("select exists (select from notice where account_id = :to and kind = 'CASE_HANDED_OVER')")
                .param("to", to.value())
                .query(Boolean.class)
                .single();
    }

    private boolean queued(AccountId who) {
        return ActingAs.call(who, () -> desk.queue()).stream()
                .anyMatch(each -> each.id().equals(id));
    }

    private List<String> told(AccountId who) {
        return jdbc.sql("select detail from notice where account_id = :who and kind = 'CASE_GLASS_YOURS'")
                .param("who", who.value())
                .query(String.class)
                .list();
    }
}
