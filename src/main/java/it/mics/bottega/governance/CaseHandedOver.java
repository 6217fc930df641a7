package it.mics.bottega.governance;

import java.util.UUID;

/** A case was handed over in confidence; who receives it now holds it. */
public record CaseHandedOver(CaseId id, UUID handover) {}
