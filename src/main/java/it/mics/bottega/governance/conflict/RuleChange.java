package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a rule should stand: severity and, where the rule has them, months and number. */
public record RuleChange(
        String rule,
        Severity severity,
        @Nullable Integer months,
        @Nullable Integer fewest) {
    /** Who decided it and why. */
    record By(AccountId account, String reason) {}

    /** Refuses parameters that the rule does not have, lacks or that make no sense. */
    void check(RuleSetting before) {
        if ((months == null) != (before.months() == null)
                || months != null && (months < 0 || months > ConflictRules.MOST_MONTHS))
            throw new RuleViolation("conflict.rules.months", ConflictRules.MOST_MONTHS);
        if ((fewest == null) != (before.fewest() == null)
                || fewest != null && (fewest < 1 || fewest > ConflictRules.MOST))
            throw new RuleViolation("conflict.rules.fewest", ConflictRules.MOST);
    }

    boolean sameAs(RuleSetting before) {
        return severity == before.severity()
                && Objects.equals(months, before.months())
                && Objects.equals(fewest, before.fewest());
    }

    RuleSetting on(RuleSetting before, @Nullable By by, Instant now) {
        return new RuleSetting(
                rule,
                before.version(),
                severity,
                months,
                fewest,
                by == null ? null : by.account(),
                now,
                by == null ? "" : by.reason());
    }
}
