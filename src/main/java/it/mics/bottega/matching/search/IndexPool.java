package it.mics.bottega.matching.search;

import it.mics.bottega.challenge.CandidatePool;
import it.mics.bottega.challenge.PoolEstimate;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.taxonomy.SkillId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Counts in the index who meets the must-haves of a challenge, and who would without each of them. */
@Component
class IndexPool implements CandidatePool {
    private final CandidateIndex index;
    private final Profiles profiles;
    private final CurrentActor current;

    IndexPool(CandidateIndex index, Profiles profiles, CurrentActor current) {
        this.index = index;
        this.profiles = profiles;
        this.current = current;
    }

    @Override
    public PoolEstimate estimate(List<SkillRequirement> skills) {
        Map<SkillId, Integer> levels = new HashMap<>();
        for (SkillRequirement asked : skills) {
            if (asked.mustHave()) levels.merge(asked.skill(), asked.minLevel(), Math::max);
        }
        Set<UUID> gone = Withdrawn.from(profiles, current.get());
        Map<SkillId, Integer> without = new HashMap<>();
        for (SkillId skill : levels.keySet()) {
            Map<SkillId, Integer> others = new HashMap<>(levels);
            others.remove(skill);
            without.put(skill, index.countPeople(others, gone));
        }
        return new PoolEstimate(
                index.countPeople(Map.of(), gone), index.countPeople(levels, gone), Map.copyOf(without));
    }
}
