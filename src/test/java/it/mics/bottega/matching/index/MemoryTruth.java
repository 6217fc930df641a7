package it.mics.bottega.matching.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the index of a test is filled from. */
final class MemoryTruth implements IndexSource {
    final Map<UUID, IndexedChallenge> challenges = new HashMap<>();
    final Map<UUID, IndexedPerson> people = new HashMap<>();
    int timesRead;
    Runnable duringRebuild = () -> {};

    void put(IndexedChallenge challenge) {
        challenges.put(challenge.id(), challenge);
    }

    void put(IndexedPerson person) {
        people.put(person.id(), person);
    }

    @Override
    public List<IndexedChallenge> challenges(Collection<UUID> ids) {
        timesRead++;
        return ids.stream().filter(challenges::containsKey).map(challenges::get).toList();
    }

    @Override
    public List<IndexedPerson> people(Collection<UUID> ids) {
        return ids.stream().filter(people::containsKey).map(people::get).toList();
    }

    @Override
    public Map<UUID, Long> challengeVersions() {
        Map<UUID, Long> versions = new HashMap<>();
        challenges.forEach((id, challenge) -> versions.put(id, challenge.version()));
        return versions;
    }

    @Override
    public Map<UUID, Long> personVersions() {
        Runnable change = duringRebuild;
        duringRebuild = () -> {};
        change.run();
        Map<UUID, Long> versions = new HashMap<>();
        people.forEach((id, person) -> versions.put(id, person.version()));
        return versions;
    }
}
