package it.mics.bottega.report;

import it.mics.bottega.governance.CaseAction;

/** What was decided about what was reported. */
public enum ReportOutcome {
    /** It stays as it is, and is shown. */
    IN_ORDER,
    /** It is shown, and its owner is asked to correct it. */
    TO_CORRECT,
    /** Nobody but its owner sees it until it is decided anew. */
    HIDDEN;

    /** What this action of the desk means here. */
    public static ReportOutcome of(CaseAction action) {
        return switch (action) {
            case APPROVE -> IN_ORDER;
            case RETURN -> TO_CORRECT;
            case DECLINE -> HIDDEN;
        };
    }
}
