package it.mics.bottega.matching.latent;

/** How terms are named: "it:" and "en:" before a stem, "c" before the number of a concept; and the number that stands for a name. */
public final class Terms {
    /** What stands before an Italian stem. */
    public static final String ITALIAN = "it:";
    /** What stands before an English stem. */
    public static final String ENGLISH = "en:";

    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private Terms() {}

    /** A number for a name, evenly spread over all integers (FNV-1a with the last mixing of MurmurHash3). */
    public static int hash(String term) {
        int hash = FNV_OFFSET;
        for (int i = 0; i < term.length(); i++) hash = (hash ^ term.charAt(i)) * FNV_PRIME;
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }

    /** True for terms of neither language. */
    static boolean isConcept(String term) {
        return !term.startsWith(ITALIAN) && !term.startsWith(ENGLISH);
    }
}
