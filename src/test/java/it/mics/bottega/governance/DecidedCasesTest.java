package it.mics.bottega.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** INV-15: a decision is taken again in a new case; the earlier one stands as it was taken. */
@BottegaTest
class DecidedCasesTest {
    private static final String REASON = "The call was read wrongly, canary-again.";
    private static final CaseDecision REJECT =
            new CaseDecision(CaseAction.DECLINE, "DUPLICATE", "There is one already.", List.of());
    private static final CaseDecision RETURN =
            new CaseDecision(CaseAction.RETURN, null, "Say how much.", List.of("NEED_MEASURED"));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ChallengeRegister register;

    @Autowired
    ModerationDesk desk;

    @Autowired
    Handovers handovers;

    @Autowired
    DecidedCases decided;

    OrganisationId company;
    AccountId author;
    AccountId leader;
    AccountId deputy;
    AccountId office;

    @BeforeEach
    void people() {
        company = ActingAs.company(jdbc, "Prova Ripensamento");
        author = ActingAs.companyMember(jdbc, "Ada Ripensa", company);
        leader = ActingAs.spokeLeader(jdbc, "Lia Ripensa", 5);
        deputy = ActingAs.person(jdbc, "Dino Ripensa", new Grant(Role.SPOKE_DEPUTY, null, 5));
        office = ActingAs.programmeOffice(jdbc, "Ugo Ripensa");
    }

    @Test
    void a_rejected_challenge_is_decided_again_and_the_first_decision_stays_as_it_was() {
        ChallengeId id = submitted(null);
        CaseId first = decide(leader, id, REJECT);
        String before = row(first);
        CaseId next = ActingAs.call(leader, () -> decided.again(first, REASON));
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
        assertThat(row(first)).isEqualTo(before);
        assertThat(mine(leader, first).standing()).isEqualTo(DecidedCase.Standing.OPEN_AGAIN);
        assertThat(ActingAs.call(deputy, () -> decided.before(next))).hasValueSatisfying(earlier -> {
            assertThat(earlier.reason()).isEqualTo(REASON);
            assertThat(earlier.earlier().decision()).isEqualTo(REJECT);
        });
        ActingAs.run(deputy, () -> desk.decide(next, CaseDecision.approve()));
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.OPEN);
        assertThat(row(first)).isEqualTo(before);
        assertThat(mine(leader, first).standing()).isEqualTo(DecidedCase.Standing.REPLACED);
        refused(leader, first, "governance.again.notLast");
        refused(leader, next, "challenge.again.open");
    }

    @Test
    void an_approved_challenge_that_is_not_yet_open_waits_again_and_opens_only_when_it_is_approved_again() {
        ChallengeId id = submitted(Instant.now().plus(Duration.ofDays(9)));
        CaseId first = decide(leader, id, CaseDecision.approve());
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.SCHEDULED);
        ActingAs.run(leader, () -> decided.again(first, REASON));
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
    }

    @Test
    void the_company_cannot_take_it_back_while_it_is_decided_again() {
        ChallengeId id = submitted(null);
        CaseId next = ActingAs.call(leader, () -> decided.again(decide(leader, id, REJECT), REASON));
        assertThatThrownBy(() -> ActingAs.run(author, () -> authoring.withdraw(id)))
                .hasMessage("challenge.withdraw.again");
        AccountId stranger = ActingAs.companyMember(jdbc, "Sara Ripensa", ActingAs.company(jdbc, "Prova Altra"));
        assertThatThrownBy(() -> ActingAs.run(stranger, () -> authoring.withdraw(id)))
                .isInstanceOf(NotFound.class);
        assertThat(desk.openOn("challenge", id.value()))
                .hasValueSatisfying(open -> assertThat(open.id()).isEqualTo(next));
        ActingAs.run(deputy, () -> desk.decide(next, RETURN));
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.RETURNED);
    }

    @Test
    void what_was_sent_again_after_a_return_is_a_case_of_its_own_and_not_decided_again() {
        ChallengeId id = submitted(null);
        CaseId first = decide(leader, id, RETURN);
        ActingAs.run(author, () -> authoring.submit(id, authoring.sheet(id).version()));
        CaseId second = desk.openOn("challenge", id.value()).orElseThrow().id();
        assertThat(mine(leader, first).standing()).isEqualTo(DecidedCase.Standing.CAME_BACK);
        assertThat(ActingAs.call(leader, () -> decided.before(second))).isEmpty();
        ActingAs.run(author, () -> authoring.withdraw(id));
        assertThat(mine(leader, first).standing()).isEqualTo(DecidedCase.Standing.STANDS);
    }

    @Test
    void nobody_else_opens_it_and_nobody_with_a_conflict_of_interest() {
        CaseId first = decide(leader, submitted(null), REJECT);
        AccountId elsewhere = ActingAs.spokeLeader(jdbc, "Elsa Ripensa", 7);
        assertThatThrownBy(() -> ActingAs.call(elsewhere, () -> decided.again(first, REASON)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.call(author, () -> decided.again(first, REASON)))
                .isInstanceOf(AccessDeniedException.class);
        refused(leader, first, " short   ", "governance.again.short");
        ActingAs.affiliate(jdbc, leader, company);
        refused(leader, first, "conflict.refused");
        assertThat(ActingAs.call(leader, () -> decided.last()))
                .noneMatch(each -> each.view().id().equals(first));
        assertThat(ActingAs.call(deputy, () -> decided.last()))
                .anyMatch(each -> each.view().id().equals(first) && each.settled() == null);
    }

    @Test
    void whoever_handed_it_over_stays_out_of_it_and_so_does_everybody_who_did_not_hold_it() {
        ChallengeId id = submitted(null);
        CaseId open = desk.openOn("challenge", id.value()).orElseThrow().id();
        ActingAs.run(leader, () -> handovers.handOver(open, deputy, "My sister works there."));
        decide(deputy, id, REJECT);
        for (AccountId out : List.of(leader, office)) {
            assertThatThrownBy(() -> ActingAs.call(out, () -> decided.again(open, REASON)))
                    .isInstanceOf(NotFound.class);
            assertThat(ActingAs.call(out, () -> decided.last()))
                    .noneMatch(each -> each.view().id().equals(open));
        }
        CaseId next = ActingAs.call(deputy, () -> decided.again(open, REASON));
        assertThatThrownBy(() -> ActingAs.run(leader, () -> desk.decide(next, CaseDecision.approve())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(deputy, () -> handovers.handOver(next, leader, "Back to you.")))
                .hasMessage("governance.handover.receiverGone");
        assertThat(ActingAs.call(leader, () -> desk.queue()))
                .noneMatch(each -> each.id().equals(next));
        ActingAs.run(deputy, () -> desk.decide(next, CaseDecision.approve()));
    }

    @Test
    void what_the_programme_office_takes_up_lies_with_it() throws Exception {
        CaseId first = decide(leader, submitted(null), REJECT);
        CaseId next = ActingAs.call(office, () -> decided.again(first, REASON));
        assertThatThrownBy(() -> ActingAs.run(leader, () -> desk.decide(next, CaseDecision.approve())))
                .isInstanceOf(NotFound.class);
        ActingAs.run(office, () -> desk.decide(next, CaseDecision.approve()));
        assertThat(mine(leader, first).standing()).isEqualTo(DecidedCase.Standing.REPLACED);
    }

    @Test
    void those_concerned_learn_that_it_is_decided_again_and_never_why() throws Exception {
        CaseId first = decide(leader, submitted(null), REJECT);
        ActingAs.run(office, () -> decided.again(first, REASON));
        Awaitility.await().until(() -> !told(author).isEmpty() && !told(leader).isEmpty());
        assertThat(told(author)).containsExactly("CASE_AGAIN");
        assertThat(told(leader)).containsExactly("CASE_AGAIN_YOURS");
        assertThat(told(office)).isEmpty();
        for (String place : List.of("notice", "audit_entry"))
            assertThat(jdbc.sql("select count(*) from " + place + " t where t::text like '%canary-again%'")
                            .query(Integer.class)
                            .single())
                    .as(place)
                    .isZero();
    }

    private ChallengeId submitted(@Nullable Instant publishAt) {
        return ActingAs.call(author, () -> {
            ChallengeId started = authoring.start(company);
            var draft = Drafts.complete("Boards again", 5, Instant.now(), publishAt);
            authoring.submit(
                    started,
                    authoring
                            .save(started, draft, authoring.sheet(started).version())
                            .version());
            return started;
        });
    }

    private CaseId decide(AccountId who, ChallengeId id, CaseDecision decision) {
        CaseId open = desk.openOn("challenge", id.value()).orElseThrow().id();
        ActingAs.run(who, () -> desk.decide(open, decision));
        return open;
    }

    private DecidedCase mine(AccountId who, CaseId id) {
        return ActingAs.call(who, () -> decided.last()).stream()
                .filter(each -> each.view().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String row(CaseId id) {
        return jdbc.sql("select moderation_case::text from moderation_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private List<String> told(AccountId who) {
        return jdbc.sql("select kind from notice where account_id = :who and kind like 'CASE_AGAIN%'")
                .param("who", who.value())
                .query(String.class)
                .list();
    }

    private void refused(AccountId who, CaseId id, String key) {
        refused(who, id, REASON, key);
    }

    private void refused(AccountId who, CaseId id, String reason, String key) {
        assertThatThrownBy(() -> ActingAs.call(who, () -> decided.again(id, reason)))
                .hasMessage(key);
    }
}
