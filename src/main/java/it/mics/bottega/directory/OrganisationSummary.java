package it.mics.bottega.directory;

import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Sector;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What everybody may know of an organisation; region is an ISTAT code, size one of MICRO, SMALL, MEDIUM, LARGE. */
public record OrganisationSummary(
        OrganisationId id,
        LocalizedText name,
        OrganisationKind kind,
        @Nullable String size,
        @Nullable Integer staff,
        @Nullable String region,
        @Nullable String city,
        LocalizedText description,
        Set<Sector> sectors) {}
