package it.mics.bottega.challenge;

import java.util.List;

/** Counts who could answer a challenge that asks for these skills; implemented by the search index. */
public interface CandidatePool {
    /** The counts of this moment, rounded. */
    PoolEstimate estimate(List<SkillRequirement> skills);
}
