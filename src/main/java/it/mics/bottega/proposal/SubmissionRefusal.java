package it.mics.bottega.proposal;

import it.mics.bottega.kernel.RuleViolation;

/** A refusal before confirming or sending that is mended on another page. */
public final class SubmissionRefusal extends RuleViolation {
    private final String link;

    SubmissionRefusal(RuleViolation why, String link) {
        super(why.key(), why.arguments().toArray());
        this.link = link;
    }

    /** Where it is mended. */
    public String link() {
        return link;
    }
}
