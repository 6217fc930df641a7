package it.mics.bottega.governance.conflict.declared;

import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import java.util.UUID;

/** A department or research group in which a person says that they work, and the institution that it belongs to. */
public record WorkUnit(UUID id, UnitKind kind, String name, OrganisationId organisation, LocalizedText institution) {}
