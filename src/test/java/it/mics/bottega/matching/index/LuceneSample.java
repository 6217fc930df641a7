package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.Skills;
import it.mics.bottega.taxonomy.SkillId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Three challenges and two people to look for. */
final class LuceneSample {
    static final UUID FILM = new UUID(0, 1);
    static final UUID LEATHER = new UUID(0, 2);
    static final UUID SECRET = new UUID(0, 3);
    static final UUID ADA = new UUID(1, 1);
    static final UUID BRUNO = new UUID(1, 2);
    static final LocalizedText NONE = LocalizedText.EMPTY;

    private LuceneSample() {}

    static MemoryTruth truth() {
        MemoryTruth truth = new MemoryTruth();
        truth.put(challenge(
                FILM,
                1,
                new LocalizedText(null, "Edible packaging film for fresh fruit"),
                NONE,
                Set.of("4", "3"),
                "AUTOMATION",
                10));
        truth.put(challenge(
                LEATHER,
                1,
                new LocalizedText("Una pelle senza cromo per la qualità dell’arredo", null),
                NONE,
                Set.of("3"),
                "FASHION",
                20));
        truth.put(challenge(
                SECRET,
                1,
                new LocalizedText("Un tessuto per l’estate", null),
                new LocalizedText("Il segreto è la ginestra", null),
                Set.of("2"),
                "FASHION",
                30));
        truth.put(person(
                ADA, "Film di zucchero e alghe", "An edible coating for pears", Map.of(Skills.EDIBLE_PACKAGING, 4)));
        truth.put(person(BRUNO, "Chimica della concia", "Vegetable tanning of hides", Map.of(new SkillId(302), 5)));
        return truth;
    }

    static IndexedChallenge challenge(
            UUID id,
            long version,
            LocalizedText title,
            LocalizedText restricted,
            Set<String> spokes,
            String sector,
            long time) {
        return new IndexedChallenge(
                id,
                version,
                "MICS-1 Conceria",
                title,
                NONE,
                NONE,
                restricted,
                Set.of("programme"),
                Map.of(Facet.SPOKE, spokes, Facet.SECTOR, Set.of(sector), Facet.STATE, Set.of("OPEN")),
                Map.of(new SkillId(302), 2),
                true,
                time,
                time,
                3,
                6);
    }

    static IndexedPerson person(UUID id, String bio, String output, Map<SkillId, Integer> levels) {
        return new IndexedPerson(
                id, 1, "Nome", "PUBLIC", NONE, new LocalizedText(bio, null), List.of(output), Map.of(), levels, true);
    }

    static FindQuery query(String words, Map<Facet, Set<String>> chosen, Set<String> clearances) {
        return new FindQuery(words, chosen, FindQuery.Order.RELEVANCE, 0, 10, clearances);
    }
}
