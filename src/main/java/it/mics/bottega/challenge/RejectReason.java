package it.mics.bottega.challenge;

import java.util.List;
import java.util.stream.Stream;

/** Why a challenge may be rejected for good. */
public enum RejectReason {
    OUTSIDE_PROGRAMME,
    NOT_RESEARCH,
    DUPLICATE,
    UNFAIR_TERMS;

    /** Before the name of each in the messages. */
    public static final String PREFIX = "challenge.reject";

    /** The names of all. */
    public static List<String> names() {
        return Stream.of(values()).map(Enum::name).toList();
    }
}
