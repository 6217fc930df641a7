package it.mics.bottega.challenge.amendment;

import java.util.Arrays;
import java.util.List;

/** Why a spoke does not co-sign an amendment. */
public enum AmendmentRefusal {
    UNFAIR,
    TOO_LATE,
    UNCLEAR,
    NOT_NEEDED;

    /** Before the name of each reason: the message key of its words. */
    public static final String PREFIX = "amendment.case.reason";

    /** The names, in the order of the choice. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
