package it.mics.bottega.governance.audit;

import java.time.Instant;
import java.util.UUID;

/** What the end of the chain was at a moment, kept outside the database; {@code begun} where a chain began with it. */
public record Anchor(Instant at, UUID chain, long place, String hash, boolean begun) {
    private static final String BEGUN = " begun";

    Anchor(Instant at, ChainHead head, boolean begun) {
        this(at, head.chain(), head.place(), head.hash(), begun);
    }

    /** One line of the file. */
    public String line() {
        return at + " " + chain + " " + place + " " + hash + (begun ? BEGUN : "");
    }

    static Anchor parse(String line) {
        String[] parts = line.strip().split(" ");
        return new Anchor(
                Instant.parse(parts[0]),
                UUID.fromString(parts[1]),
                Long.parseLong(parts[2]),
                parts[3],
                line.strip().endsWith(BEGUN));
    }
}
