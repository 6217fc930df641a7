package it.mics.bottega.governance.conflict;

import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps with each decision what was found about whoever took or signed it; only ever added to. */
@Component
class DecisionEvidence {
    /** In which part the person acted. */
    enum Part {
        DECIDED,
        PROPOSED,
        SIGNED
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionEvidence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a decision is about, with its case where it has one. */
    record About(String subjectType, UUID subject, @Nullable CaseId caseId) {
        static About of(CaseView view) {
            return new About(view.subjectType(), view.subject(), view.id());
        }
    }

    void keep(CaseView view, AccountId person, Part part, String actingAs, CaseDecision decision, Findings findings) {
        keep(About.of(view), person, part, actingAs, decision, findings);
    }

    void keep(About about, AccountId person, Part part, String actingAs, CaseDecision decision, Findings findings) {
        UUID id = UUID.randomUUID();
        CaseId caseId = about.caseId();
        jdbc.sql("""
                insert into decision_check
                  (id, subject_type, subject, case_id, person, part, acting_as, outcome, reason_code, rules_version, at)
                values (:id, :type, :subject, :case::uuid, :person, :part, :acting, :outcome, :reason, :rules, :at)""")
                .param("id", id)
                .param("type", about.subjectType())
                .param("subject", about.subject())
                .param("case", caseId == null ? null : caseId.value())
                .param("person", person.value())
                .param("part", part.name())
                .param("acting", actingAs)
                .param("outcome", decision.action().name())
                .param("reason", decision.reasonCode())
                .param("rules", findings.rulesVersion())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        int position = 0;
        for (Finding finding : findings.all()) {
            jdbc.sql("""
                    insert into decision_finding (check_id, position, rule, severity, sentence_it, sentence_en, confidential)
                    values (:id, :position, :rule, :severity, :it, :en, :confidential)""")
                    .param("id", id)
                    .param("position", position++)
                    .param("rule", finding.rule())
                    .param("severity", finding.severity().name())
                    .param("it", finding.words().best(Language.IT))
                    .param("en", finding.words().best(Language.EN))
                    .param("confidential", finding.confidential())
                    .update();
        }
    }
}
