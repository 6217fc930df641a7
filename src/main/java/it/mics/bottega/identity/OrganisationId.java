package it.mics.bottega.identity;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an organisation; random, never a sequence. */
@Embeddable
public record OrganisationId(UUID value) implements Serializable {}
