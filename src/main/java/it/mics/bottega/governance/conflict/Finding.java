package it.mics.bottega.governance.conflict;

import it.mics.bottega.kernel.LocalizedText;

/** What a rule found about a person, in words that name nobody, with the severity that the rule has now. */
public record Finding(String rule, Severity severity, LocalizedText words, boolean side, boolean confidential) {
    /** True where it blocks. */
    public boolean hard() {
        return severity == Severity.HARD;
    }
}
