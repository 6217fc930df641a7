package it.mics.bottega.governance;

import java.util.UUID;

/** A decision of this case waits for its second signature. */
public record CaseToSign(CaseId id, UUID proposal) {}
