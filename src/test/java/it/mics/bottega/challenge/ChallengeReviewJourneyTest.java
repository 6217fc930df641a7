package it.mics.bottega.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@BottegaTest
class ChallengeReviewJourneyTest {
    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ChallengeRegister register;

    @Autowired
    ModerationDesk desk;

    @Autowired
    JdbcClient jdbc;

    OrganisationId company;
    AccountId author;
    AccountId leader;

    @BeforeEach
    void people() {
        company = ActingAs.company(jdbc, "Prova Legni");
        author = ActingAs.companyMember(jdbc, "Ada Autrice", company);
        leader = ActingAs.spokeLeader(jdbc, "Lia Guida", 7);
    }

    @Test
    void a_challenge_is_written_submitted_returned_mended_and_approved_and_everything_is_on_record() {
        ChallengeId id = submitted();
        assertThat(register.get(id).code()).matches("MICS-\\d{4}-\\d{3,}");
        ActingAs.run(
                leader,
                () -> desk.decide(
                        openCase(id), new CaseDecision(CaseAction.RETURN, null, "Which wood?", List.of("NEED_CLEAR"))));
        ChallengeSheet sheet = ActingAs.call(author, () -> authoring.sheet(id));
        assertThat(sheet.status()).isEqualTo(ChallengeStatus.RETURNED);
        assertThat(sheet.moves().getFirst().items()).containsExactly("NEED_CLEAR");
        assertThat(sheet.moves().getFirst().note()).isEqualTo("Which wood?");
        ActingAs.run(author, () -> authoring.submit(id, authoring.sheet(id).version()));
        ActingAs.run(leader, () -> desk.decide(openCase(id), CaseDecision.approve()));
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.OPEN);
        assertThat(register.get(id).openedAt()).isNotNull();
        assertThat(jdbc.sql("select action from audit_entry where subject = :id order by seq")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("challenge.SUBMIT", "challenge.RETURN", "challenge.SUBMIT", "challenge.APPROVE");
        assertThat(jdbc.sql(
                                "select acting_as || ' ' || display_name from audit_entry join account on account.id = actor where subject = :id order by seq desc limit 1")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("SPOKE_LEADER 7 Lia Guida");
    }

    @Test
    void of_two_decisions_at_the_same_moment_one_counts_and_the_other_is_told() throws Exception {
        ChallengeId id = submitted();
        CaseId caseId = openCase(id);
        AccountId other = ActingAs.spokeLeader(jdbc, "Leo Guida", 7);
        CountDownLatch start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Future<String>> answers = Stream.of(
                            attempt(start, leader, caseId, CaseDecision.approve()),
                            attempt(
                                    start,
                                    other,
                                    caseId,
                                    new CaseDecision(CaseAction.DECLINE, "DUPLICATE", null, List.of())))
                    .map(pool::submit)
                    .toList();
            start.countDown();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder("decided", "governance.case.alreadyDecided");
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = :id and action <> 'challenge.SUBMIT'")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void who_has_come_to_belong_to_the_company_meanwhile_is_refused_and_nothing_changes() {
        ChallengeId id = submitted();
        CaseId caseId = openCase(id);
        ActingAs.affiliate(jdbc, leader, company);
        refused("conflict.refused", () -> ActingAs.run(leader, () -> desk.decide(caseId, CaseDecision.approve())));
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
        assertThat(openCase(id)).isEqualTo(caseId);
    }

    @Test
    void a_decision_on_what_the_company_took_back_is_refused() {
        ChallengeId id = submitted();
        CaseId caseId = openCase(id);
        ActingAs.run(author, () -> authoring.withdraw(id));
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.DRAFT);
        refused(
                "governance.case.alreadyDecided",
                () -> ActingAs.run(leader, () -> desk.decide(caseId, CaseDecision.approve())));
    }

    @Test
    void leaders_of_other_spokes_companies_and_researchers_decide_nothing() {
        ChallengeId id = submitted();
        CaseId caseId = openCase(id);
        AccountId other = ActingAs.spokeLeader(jdbc, "Altra Guida", 6);
        assertThatThrownBy(() -> ActingAs.run(other, () -> desk.decide(caseId, CaseDecision.approve())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(author, () -> desk.decide(caseId, CaseDecision.approve())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(ActingAs.call(other, () -> desk.queue()))
                .extracting(CaseView::subject)
                .doesNotContain(id.value());
        assertThat(ActingAs.call(leader, () -> desk.queue()))
                .extracting(CaseView::subject)
                .contains(id.value());
    }

    @Test
    void a_decision_without_its_reason_or_items_is_refused() {
        CaseId caseId = openCase(submitted());
        refused(
                "governance.case.itemsMissing",
                () -> ActingAs.run(
                        leader, () -> desk.decide(caseId, new CaseDecision(CaseAction.RETURN, null, null, List.of()))));
        refused(
                "governance.case.reasonMissing",
                () -> ActingAs.run(
                        leader,
                        () -> desk.decide(caseId, new CaseDecision(CaseAction.DECLINE, null, null, List.of()))));
    }

    @Test
    void two_writers_do_not_overwrite_each_other() {
        ActingAs.run(author, () -> {
            ChallengeId id = authoring.start(company);
            int blank = authoring.sheet(id).version();
            ChallengeDraft draft = Drafts.complete("One", 7, Instant.now());
            int first = authoring.save(id, draft, blank).version();
            SavedDraft second = authoring.save(id, Drafts.complete("Two", 7, Instant.now()), first - 1);
            assertThat(second.version()).isEqualTo(first);
            assertThat(second.theirs()).isNotNull();
            refused("error.changedMeanwhile", () -> authoring.submit(id, first - 1));
            assertThat(authoring.sheet(id).draft().title().en()).isEqualTo("One");
        });
    }

    @Test
    void the_database_keeps_the_record_and_one_open_case_for_each_subject() {
        ChallengeId id = submitted();
        assertThatThrownBy(() -> jdbc.sql("update audit_entry set reason = 'x' where subject = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry where subject = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into moderation_case (id, subject_type, subject, spoke, opened_at, due_at)"
                                        + " values (gen_random_uuid(), 'challenge', :id, 7, now(), now() + interval '1 day')")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private ChallengeId submitted() {
        return ActingAs.call(author, () -> {
            ChallengeId id = authoring.start(company);
            authoring.save(
                    id,
                    Drafts.complete("Boards from offcuts", 7, Instant.now()),
                    authoring.sheet(id).version());
            authoring.submit(id, authoring.sheet(id).version());
            return id;
        });
    }

    private CaseId openCase(ChallengeId id) {
        return desk.openOn("challenge", id.value()).orElseThrow().id();
    }

    private Callable<String> attempt(CountDownLatch start, AccountId moderator, CaseId caseId, CaseDecision decision) {
        return () -> {
            start.await();
            try {
                ActingAs.run(moderator, () -> desk.decide(caseId, decision));
                return "decided";
            } catch (RuleViolation refusal) {
                return refusal.key();
            }
        };
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
