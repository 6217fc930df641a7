package it.mics.bottega.governance.conflict;

import java.time.LocalDate;

/** How a rule stands now: its severity, how many months it looks back, how many it takes, and today's date. */
public record RuleTerms(Severity severity, int months, int fewest, LocalDate today) {
    /** The first day that still counts. */
    public LocalDate since() {
        return today.minusMonths(months);
    }
}
