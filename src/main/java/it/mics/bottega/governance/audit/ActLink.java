package it.mics.bottega.governance.audit;

import org.jspecify.annotations.Nullable;

/** One act with its place in the chain, its digests and its hash, as an auditor takes it along. */
public record ActLink(
        ActRow act,
        long place,
        @Nullable String before,
        @Nullable String after,
        String hash) {}
