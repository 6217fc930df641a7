package it.mics.bottega.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.matching.search.ChallengeSearch;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class ReportsTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    Reports reports;

    @Autowired
    ReportReview review;

    @Autowired
    ModerationDesk desk;

    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ChallengeRegister challenges;

    @Autowired
    ChallengePolicy policy;

    @Autowired
    ChallengeSearch search;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    ReportScene scene;

    @BeforeEach
    void an_open_challenge() {
        scene = new ReportScene(jdbc, authoring, desk, 4);
    }

    @Test
    void several_reports_of_one_thing_are_one_case_and_one_person_reports_once() {
        report(scene.reporter, ReportReason.MISLEADING, "");
        CaseId first = scene.open().id();
        AccountId other = ActingAs.researcher(jdbc, "Other reader", null);
        report(other, ReportReason.RIGHTS, "Copied from page 3");
        assertThat(scene.open().id()).isEqualTo(first);
        assertThat(review.reports(first))
                .extracting(Report::reason)
                .containsExactly(ReportReason.MISLEADING, ReportReason.RIGHTS);
        assertThatThrownBy(() -> report(other, ReportReason.MISLEADING, "")).hasMessageContaining("already");
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into report (id, subject_type, subject, reporter, reason, case_id, reported_at)
                        select gen_random_uuid(), subject_type, subject, reporter, 'MISLEADING', case_id, now() from report
                        where reporter = :other""").param("other", other.value()).update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void what_cannot_be_read_is_not_there_and_what_is_ones_own_is_refused() {
        var absent = new ReportedId(ReportKind.CHALLENGE, UUID.randomUUID());
        assertThatThrownBy(
                        () -> ActingAs.run(scene.reporter, () -> reports.report(absent, ReportReason.MISLEADING, "")))
                .isInstanceOf(NotFound.class);
        jdbc.sql("update challenge set status = 'RETURNED' where id = :id")
                .param("id", scene.challenge.value())
                .update();
        assertThatThrownBy(() -> report(scene.reporter, ReportReason.MISLEADING, ""))
                .isInstanceOf(NotFound.class);
        jdbc.sql("update challenge set status = 'OPEN' where id = :id")
                .param("id", scene.challenge.value())
                .update();
        assertThatThrownBy(() -> report(scene.author, ReportReason.MISLEADING, ""))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("own");
        assertThatThrownBy(() -> report(scene.reporter, ReportReason.OTHER, "  "))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("words");
        assertThatThrownBy(() -> report(scene.reporter, ReportReason.CORRECTED, "Mine"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_hidden_challenge_is_gone_for_everybody_else_until_it_is_decided_anew() {
        report(scene.reporter, ReportReason.INAPPROPRIATE, "");
        assertThat(readable(scene.reporter)).isTrue();
        scene.decide(scene.leader, CaseAction.DECLINE, "INAPPROPRIATE");
        assertThat(readable(scene.reporter)).isFalse();
        assertThat(policy.mayRead(Actor.VISITOR, challenges.get(scene.challenge)))
                .isFalse();
        assertThat(readable(scene.author)).isTrue();
        assertThat(readable(scene.leader)).isTrue();
        assertThat(found()).isFalse();
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(scene.told(scene.reporter, "REPORT_ANSWERED")).isEqualTo(1);
            assertThat(scene.told(scene.author, "REPORT_HIDDEN")).isEqualTo(1);
        });
        assertThat(acts("challenge.withheld")).isEqualTo(1);

        ActingAs.run(scene.author, () -> reports.lookAgain(scene.reported, "Mended"));
        assertThat(jdbc.sql("select supersedes is not null from moderation_case where id = :id")
                        .param("id", scene.open().id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        scene.decide(scene.leader, CaseAction.APPROVE, "MENDED");
        assertThat(readable(scene.reporter)).isTrue();
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(scene.told(scene.author, "REPORT_SETTLED")).isEqualTo(1));
        assertThat(ActingAs.call(scene.author, () -> reports.standing(scene.reported))
                        .verdict())
                .isNull();
    }

    @Test
    void the_owner_hears_of_a_report_only_where_it_has_consequences() {
        report(scene.reporter, ReportReason.MISLEADING, "");
        scene.decide(scene.leader, CaseAction.APPROVE, "IN_ORDER");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(scene.told(scene.reporter, "REPORT_ANSWERED"))
                        .isEqualTo(1));
        assertThat(jdbc.sql("select count(*) from notice where account_id = :id and kind like 'REPORT%'")
                        .param("id", scene.author.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> ActingAs.run(scene.author, () -> reports.lookAgain(scene.reported, "")))
                .isInstanceOf(RuleViolation.class);
        report(scene.reporter, ReportReason.MISLEADING, "Still");
        scene.decide(scene.second, CaseAction.RETURN, "MISLEADING");
        var standing = ActingAs.call(scene.author, () -> reports.standing(scene.reported));
        assertThat(standing.verdict()).isNotNull();
        assertThat(readable(scene.reporter)).isTrue();
    }

    @Test
    void whoever_reported_or_decided_what_is_reported_as_conflict_does_not_decide() {
        report(scene.second, ReportReason.CONFLICT_OF_INTEREST, "They are related");
        CaseView open = scene.open();
        for (AccountId barred : List.of(scene.second, scene.leader))
            assertThatThrownBy(() -> scene.decide(barred, CaseAction.APPROVE, "IN_ORDER"))
                    .isInstanceOf(RuleViolation.class);
        AccountId third = ActingAs.spokeLeader(jdbc, "Nora Segnalata", 4);
        scene.decide(third, CaseAction.RETURN, "CONFLICT_OF_INTEREST");
        assertThat(desk.openOn(Reports.TYPE, open.subject())).isEmpty();
        CaseView again = desk.openOn("challenge", scene.challenge.value()).orElseThrow();
        ActingAs.run(third, () -> desk.decide(again.id(), CaseDecision.approve()));
    }

    @Test
    void a_conflict_that_is_found_opens_the_decision_again_without_whoever_took_it() {
        report(scene.reporter, ReportReason.CONFLICT_OF_INTEREST, "They are related");
        scene.decide(scene.second, CaseAction.RETURN, "CONFLICT_OF_INTEREST");
        CaseView again = desk.openOn("challenge", scene.challenge.value()).orElseThrow();
        assertThat(readable(scene.reporter)).isTrue();
        assertThatThrownBy(() -> ActingAs.run(scene.leader, () -> desk.decide(again.id(), CaseDecision.approve())))
                .isInstanceOf(RuleViolation.class);
        ActingAs.run(scene.second, () -> desk.decide(again.id(), CaseDecision.approve()));
        assertThat(readable(scene.reporter)).isTrue();
        assertThat(standing()).isEqualTo(ReportOutcome.IN_ORDER);
        assertThat(desk.openOn("challenge", scene.challenge.value())).isEmpty();
    }

    @Test
    void an_approval_that_does_not_stand_closes_the_page_until_somebody_looks_again() {
        report(scene.reporter, ReportReason.CONFLICT_OF_INTEREST, "They are related");
        scene.decide(scene.second, CaseAction.RETURN, "CONFLICT_OF_INTEREST");
        CaseView again = desk.openOn("challenge", scene.challenge.value()).orElseThrow();
        ActingAs.run(
                scene.second,
                () -> desk.decide(
                        again.id(), new CaseDecision(CaseAction.DECLINE, "NOT_RESEARCH", "A purchase", List.of())));
        assertThat(readable(scene.reporter)).isFalse();
        assertThat(readable(scene.author)).isTrue();
        assertThat(standing()).isEqualTo(ReportOutcome.HIDDEN);
        ActingAs.run(scene.author, () -> reports.lookAgain(scene.reported, "Tell us why"));
        scene.decide(scene.second, CaseAction.APPROVE, "IN_ORDER");
        assertThat(readable(scene.reporter)).isTrue();
    }

    private ReportOutcome standing() {
        return jdbc.sql("select outcome from report_verdict where subject = :id")
                .param("id", scene.challenge.value())
                .query(ReportOutcome.class)
                .single();
    }

    private void report(AccountId who, ReportReason reason, String words) {
        ActingAs.run(who, () -> reports.report(scene.reported, reason, words));
    }

    private boolean readable(AccountId who) {
        return policy.mayRead(people.actor(who).orElseThrow(), challenges.get(scene.challenge));
    }

    private boolean found() {
        return ActingAs.call(scene.reporter, () -> search.titled("Reported", 50)).stream()
                .anyMatch(facts -> facts.id().equals(scene.challenge));
    }

    private int acts(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and subject = :id")
                .param("action", action)
                .param("id", scene.challenge.value())
                .query(Integer.class)
                .single();
    }
}
