package it.mics.bottega.matching.index;

import java.util.Locale;

/** What a list can be narrowed by. */
public enum Facet {
    STATE,
    SPOKE,
    SECTOR,
    SKILL,
    TRL,
    REGION,
    STAGE;

    /** The name in an address and in the index. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
