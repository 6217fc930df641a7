package it.mics.bottega.report;

import java.util.List;

/** Why something is reported. */
public enum ReportReason {
    INAPPROPRIATE,
    MISLEADING,
    PERSONAL_DATA,
    CONFLICT_OF_INTEREST,
    RIGHTS,
    OTHER,
    /** Not a report of a reader: the owner has corrected it and asks to look again. */
    CORRECTED;

    /** The reasons among which a reader chooses; only about a challenge is there a decision that a conflict may have touched. */
    public static List<ReportReason> offered(ReportKind kind) {
        return List.of(values()).stream()
                .filter(reason -> reason != CORRECTED)
                .filter(reason -> reason != CONFLICT_OF_INTEREST || kind == ReportKind.CHALLENGE)
                .toList();
    }

    /** True where the reason alone says too little. */
    public boolean needsWords() {
        return this == OTHER || this == CONFLICT_OF_INTEREST;
    }
}
