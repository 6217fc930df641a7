package it.mics.bottega.governance.audit;

import java.time.Instant;

/** A verification has found that somebody touched the record of acts. */
public record AuditChainBroken(ChainFault fault, long place, Instant at) {}
