package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was decided about a rule: severity, parameters where the rule has them, by whom, when and why; nobody decided the first ones. */
public record RuleSetting(
        String rule,
        int version,
        Severity severity,
        @Nullable Integer months,
        @Nullable Integer fewest,
        @Nullable AccountId decidedBy,
        Instant decidedAt,
        String reason) {
    RuleTerms terms(LocalDate today) {
        return new RuleTerms(severity, months == null ? 0 : months, fewest == null ? 1 : fewest, today);
    }

    /** The message key of the name of the rule. */
    public String nameKey() {
        return "conflict.rule." + rule;
    }
}
