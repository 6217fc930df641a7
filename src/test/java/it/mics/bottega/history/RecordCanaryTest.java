package it.mics.bottega.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.governance.AuditAct;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseQuestions;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.introduction.AutoApproval;
import it.mics.bottega.matching.MatchWeights;
import it.mics.bottega.matching.Weights;
import it.mics.bottega.matching.exposure.Fairness;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A secret is written into every text that goes with an act, as one word that looks like a code; the record must not hold it. */
@BottegaTest
class RecordCanaryTest {
    private static final String SECRET =
            "CANARY_" + UUID.randomUUID().toString().replace("-", "").toUpperCase(java.util.Locale.ROOT);
    private static final String WORDS = "A longer text around " + SECRET + " and after it";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ModerationDesk desk;

    @Autowired
    CaseQuestions questions;

    @Autowired
    MatchWeights weights;

    @Autowired
    Fairness fairness;

    @Autowired
    AutoApproval rules;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void what_companies_and_moderators_write_is_not_in_the_record() {
        OrganisationId company = ActingAs.company(jdbc, SECRET);
        AccountId author = ActingAs.companyMember(jdbc, SECRET, company);
        AccountId leader = ActingAs.spokeLeader(jdbc, SECRET, 7);
        ChallengeId id = ActingAs.call(author, () -> authoring.start(company));
        for (CaseDecision decision : List.of(
                new CaseDecision(CaseAction.RETURN, null, SECRET, List.of("NEED_CLEAR")),
                new CaseDecision(CaseAction.DECLINE, "DUPLICATE", SECRET, List.of()))) {
            ActingAs.run(author, () -> {
                var draft = Drafts.complete("About " + SECRET, 7, Instant.now());
                authoring.save(id, draft, authoring.sheet(id).version());
                authoring.submit(id, authoring.sheet(id).version());
            });
            CaseId open = desk.openOn("challenge", id.value()).orElseThrow().id();
            ActingAs.run(leader, () -> desk.decide(open, decision));
        }
        assertThat(acts(id.value())).contains("challenge.SUBMIT", "challenge.RETURN", "challenge.DECLINE");
        nowhere();
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = :id and after_digest is not null")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .as("digests of both notes")
                .isEqualTo(2);
    }

    @Test
    void a_question_of_those_who_decide_is_not_in_the_record() {
        OrganisationId company = ActingAs.company(jdbc, "Prova Legni");
        AccountId author = ActingAs.companyMember(jdbc, "Ada Autrice", company);
        AccountId leader = ActingAs.spokeLeader(jdbc, "Lia Guida", 7);
        ChallengeId id = ActingAs.call(author, () -> {
            ChallengeId begun = authoring.start(company);
            authoring.save(
                    begun,
                    Drafts.complete("Boards", 7, Instant.now()),
                    authoring.sheet(begun).version());
            authoring.submit(begun, authoring.sheet(begun).version());
            return begun;
        });
        CaseId open = desk.openOn("challenge", id.value()).orElseThrow().id();
        ActingAs.run(leader, () -> questions.ask(open, WORDS));
        assertThat(acts(id.value())).contains("case.ASK");
        nowhere();
    }

    @Test
    void reasons_of_settings_are_not_in_the_record() {
        AccountId office = ActingAs.programmeOffice(jdbc, "Ugo Ufficio");
        ActingAs.run(office, () -> weights.apply(Weights.DEFAULT, 0, SECRET));
        ActingAs.run(office, () -> weights.refuse(Weights.DEFAULT, 0, SECRET));
        ActingAs.run(office, () -> fairness.decide(1.0, SECRET));
        AccountId leader = ActingAs.spokeLeader(jdbc, "Lia Guida", 7);
        ActingAs.run(leader, () -> rules.decide(7, null, SECRET));
        nowhere();
    }

    @Test
    void a_text_that_a_careless_caller_gives_as_a_reason_becomes_a_digest_and_the_database_refuses_it_too() {
        UUID subject = UUID.randomUUID();
        transaction.executeWithoutResult(
                status -> audit.record(new AuditAct(Actor.VISITOR, "SYSTEM", "audit.VERIFY", "audit", subject, WORDS)));
        assertThat(jdbc.sql("select reason is null and after_digest is not null from audit_entry where subject = :id")
                        .param("id", subject)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        nowhere();
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into audit_entry (at, acting_as, action, subject_type, subject, reason)"
                                        + " values (now(), 'SYSTEM', 'audit.VERIFY', 'audit', gen_random_uuid(), :words)")
                        .param("words", WORDS)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<String> acts(UUID subject) {
        return jdbc.sql("select action from audit_entry where subject = :id")
                .param("id", subject)
                .query(String.class)
                .list();
    }

    private void nowhere() {
        assertThat(jdbc.sql("select count(*) from audit_entry e where e::text like :secret")
                        .param("secret", "%" + SECRET + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
