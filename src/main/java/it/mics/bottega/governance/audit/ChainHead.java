package it.mics.bottega.governance.audit;

import java.util.HexFormat;
import java.util.UUID;

/** The end of the chain: which chain, how many links, and the hash of the last. */
public record ChainHead(UUID chain, long place, String hash) {
    ChainHead(UUID chain, long place, byte[] hash) {
        this(chain, place, HexFormat.of().formatHex(hash));
    }
}
