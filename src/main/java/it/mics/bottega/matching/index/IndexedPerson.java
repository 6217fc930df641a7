package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the index keeps of a researcher who chose to be visible: words, outputs, levels, and the clearance that finding them asks for. */
public record IndexedPerson(
        UUID id,
        long version,
        String name,
        String clearance,
        LocalizedText headline,
        LocalizedText bio,
        List<String> outputs,
        Map<Facet, Set<String>> facets,
        Map<SkillId, Integer> levels,
        boolean openToTeams) {}
