package it.mics.bottega.governance.audit;

import java.time.Instant;

/** Where a page of the record ends: the next one goes on with what is older. */
public record ActPlace(Instant at, long seq) {
    /** The place of this act. */
    public static ActPlace of(ActRow row) {
        return new ActPlace(row.at(), row.seq());
    }
}
