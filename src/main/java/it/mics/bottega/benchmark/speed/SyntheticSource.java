package it.mics.bottega.benchmark.speed;

import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileOutput;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.IndexSource;
import it.mics.bottega.matching.index.IndexedChallenge;
import it.mics.bottega.matching.index.IndexedPerson;
import it.mics.bottega.taxonomy.SkillId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the product's index is filled from: the first so many invented people. */
final class SyntheticSource implements IndexSource {
    private final SyntheticPeople people;
    private final int size;

    SyntheticSource(SyntheticPeople people, int size) {
        this.people = people;
        this.size = size;
    }

    @Override
    public List<IndexedChallenge> challenges(Collection<UUID> ids) {
        return List.of();
    }

    @Override
    public List<IndexedPerson> people(Collection<UUID> ids) {
        return ids.stream().map(people::profile).map(SyntheticSource::indexed).toList();
    }

    @Override
    public Map<UUID, Long> challengeVersions() {
        return Map.of();
    }

    @Override
    public Map<UUID, Long> personVersions() {
        Map<UUID, Long> versions = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) versions.put(SyntheticPeople.id(i), 1L);
        return versions;
    }

    private static IndexedPerson indexed(ResearcherProfile person) {
        Map<SkillId, Integer> levels =
                person.skills().stream().collect(Collectors.toMap(DeclaredSkill::skill, DeclaredSkill::level));
        return new IndexedPerson(
                person.account().value(),
                1,
                person.name(),
                person.visibility().name(),
                person.headline(),
                person.bio(),
                person.outputs().stream().map(ProfileOutput::title).toList(),
                Map.of(
                        Facet.SPOKE,
                                person.spokes().stream().map(String::valueOf).collect(Collectors.toSet()),
                        Facet.SECTOR,
                                person.sectors().keySet().stream()
                                        .map(Enum::name)
                                        .collect(Collectors.toSet())),
                levels,
                person.openToTeams());
    }
}
