package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of a challenge that the public may see. The brief is searched by everybody, the restricted text only by readers
 * who hold one of its clearances. Moments are milliseconds since 1970.
 */
public record IndexedChallenge(
        UUID id,
        long version,
        String names,
        LocalizedText title,
        LocalizedText teaser,
        LocalizedText brief,
        LocalizedText restricted,
        Set<String> clearances,
        Map<Facet, Set<String>> facets,
        Map<SkillId, Integer> skillWeights,
        boolean open,
        @Nullable Long openedAt,
        @Nullable Long submitUntil,
        int trlFrom,
        int trlTo) {}
