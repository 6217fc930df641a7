package it.mics.bottega.introduction;

import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down each step of an introduction in the transaction that takes it: by whom, acting as what, why, on what evidence. */
@Component
class IntroductionSteps {
    static final String SYSTEM = "SYSTEM";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    IntroductionSteps(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes the steps just taken; the evidence goes with the last of them. */
    void write(
            Introduction introduction, Actor by, String actingAs, @Nullable String reason, @Nullable String evidence) {
        var taken = introduction.taken();
        AccountId account = by.account();
        for (int i = 0; i < taken.size(); i++) {
            boolean last = i == taken.size() - 1;
            IntroductionStatus from = taken.get(i).from();
            jdbc.sql("""
                    insert into introduction_move (introduction_id, position, from_status, to_status, at, actor, acting_as, reason, evidence)
                    select :id, coalesce(max(position) + 1, 0), :from, :to, :at, :actor, :acting, :reason, :evidence::jsonb
                    from introduction_move where introduction_id = :id""")
                    .param("id", introduction.facts().id().value())
                    .param("from", from == null ? null : from.name())
                    .param("to", taken.get(i).to().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("actor", account == null ? null : account.value())
                    .param("acting", actingAs)
                    .param("reason", last ? reason : null)
                    .param("evidence", last ? evidence : null)
                    .update();
        }
    }

    /** The same, and a line in the record of acts; asked last, when everything else is held already. */
    void writeAndAudit(
            Introduction introduction,
            Actor by,
            String actingAs,
            String act,
            @Nullable String reason,
            @Nullable String evidence) {
        write(introduction, by, actingAs, reason, evidence);
        audit.record(
                by,
                actingAs,
                IntroductionReview.TYPE + "." + act,
                IntroductionReview.TYPE,
                introduction.facts().id().value(),
                reason);
    }
}
