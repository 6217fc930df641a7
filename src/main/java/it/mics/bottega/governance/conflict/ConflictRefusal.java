package it.mics.bottega.governance.conflict;

import it.mics.bottega.kernel.RuleViolation;

/** Refuses a decision or a signature and says why, as far as the person may know. */
public final class ConflictRefusal extends RuleViolation {
    private final transient Findings findings;

    ConflictRefusal(String key, Findings findings) {
        super(key, findings.words());
        this.findings = findings;
    }

    /** What was found. */
    public Findings findings() {
        return findings;
    }
}
