package it.mics.bottega.governance.audit;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who has read what is not open to everybody; the module that keeps such readings contributes a bean of this type. */
public interface ReadingSource {
    /** The kind of thing that was read, for example {@code challenge}. */
    String subjectType();

    /** The readings of this thing, newest first, as far as this reader may know of them. */
    List<Reading> of(UUID subject, Actor reader);

    /** Somebody read it; a download is a reading that was taken along. */
    record Reading(AccountId who, Instant at, boolean download) {}
}
