package it.mics.bottega.governance.conflict.declared;

import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SubSector;
import java.util.List;
import java.util.Set;

/** What a company says of its market: the parts of the sectors in which it works, and its competitors. */
public record CompanyMarket(
        OrganisationId company, LocalizedText name, Set<SubSector> subSectors, List<Competitor> competitors) {
    /** A company with which it competes. */
    public record Competitor(OrganisationId id, LocalizedText name) {}
}
