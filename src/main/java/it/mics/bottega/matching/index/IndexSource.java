package it.mics.bottega.matching.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The present truth from which the index is filled; what is absent from an answer is not to be found any more. */
public interface IndexSource {
    /** Those of these challenges that the index may show. */
    List<IndexedChallenge> challenges(Collection<UUID> ids);

    /** Those of these people that the index may show. */
    List<IndexedPerson> people(Collection<UUID> ids);

    /** The versions of every challenge that the index should hold. */
    Map<UUID, Long> challengeVersions();

    /** The versions of every person that the index should hold. */
    Map<UUID, Long> personVersions();
}
