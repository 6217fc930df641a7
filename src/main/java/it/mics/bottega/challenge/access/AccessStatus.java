package it.mics.bottega.challenge.access;

import java.util.EnumSet;
import java.util.Set;

/** Where an access stands; agreeing and becoming active are one act, of which the accepted agreement is the record. */
public enum AccessStatus {
    REQUESTED,
    GRANTED,
    DENIED,
    ACTIVE,
    EXPIRED,
    REVOKED,
    LEFT_ORGANISATION;

    /** Where it may go from here. */
    public Set<AccessStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(GRANTED, DENIED, EXPIRED, LEFT_ORGANISATION);
            case GRANTED -> EnumSet.of(ACTIVE, EXPIRED, REVOKED, LEFT_ORGANISATION);
            case ACTIVE -> EnumSet.of(EXPIRED, REVOKED, LEFT_ORGANISATION);
            case DENIED, EXPIRED, REVOKED, LEFT_ORGANISATION -> EnumSet.noneOf(AccessStatus.class);
        };
    }

    /** True until it has ended; a person has one living access to a brief at most. */
    public boolean isLiving() {
        return !next().isEmpty();
    }
}
