package it.mics.bottega.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.Skills;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who wrote the same, one in Italian and the other in English, are equally near to a challenge in either language. */
class TwinsTest {
    private static final List<LocalizedText> SUBJECTS = List.of(
            new LocalizedText(
                    "Concia senza cromo delle pelli con tannini vegetali e meno acque reflue",
                    "Chromium-free tanning of hides with vegetable tannins and less wastewater"),
            new LocalizedText(
                    "Film commestibili di amido per imballare la frutta fresca",
                    "Edible starch films for packaging fresh fruit"),
            new LocalizedText(
                    "Robot collaborativi che cuciono tomaie e riconoscono i difetti con telecamere",
                    "Collaborative robots that sew uppers and find defects with cameras"),
            new LocalizedText(
                    "Pannelli di legno con adesivi naturali senza formaldeide",
                    "Wood panels with natural adhesives free of formaldehyde"),
            new LocalizedText(
                    "Riciclo chimico di tessuti misti di cotone e poliestere",
                    "Chemical recycling of blended cotton and polyester fabrics"),
            new LocalizedText(
                    "Gemelli digitali di linee di stampaggio per ridurre i consumi di energia",
                    "Digital twins of moulding lines to lower energy use"),
            new LocalizedText(
                    "Analisi del ciclo di vita di mobili e costi della loro riparazione",
                    "Life-cycle assessment of furniture and the cost of repairing it"),
            new LocalizedText(
                    "Tintura senza acqua in anidride carbonica supercritica",
                    "Waterless dyeing in supercritical carbon dioxide"),
            new LocalizedText(
                    "Passaporto digitale di prodotto e tracciabilità della filiera",
                    "Digital product passport and traceability of the supply chain"),
            new LocalizedText(
                    "Leghe di alluminio da rottami e trucioli metallici",
                    "Aluminium alloys from scrap and metal chips"));

    @TempDir
    private Path directory;

    @Test
    void twins_rank_alike_and_before_all_others() throws IOException {
        MemoryTruth truth = new MemoryTruth();
        for (int i = 0; i < SUBJECTS.size(); i++) {
            LocalizedText subject = SUBJECTS.get(i);
            truth.put(
                    LuceneSample.challenge(new UUID(0, i), 1, subject, LocalizedText.EMPTY, Set.of("1"), "FASHION", 1));
            truth.put(person(new UUID(1, i), new LocalizedText(subject.it(), null)));
            truth.put(person(new UUID(2, i), new LocalizedText(null, subject.en())));
        }
        List<Integer> firstPlaces = new ArrayList<>();
        double difference = 0;
        int lists = 0;
        try (LuceneIndex index = new LuceneIndex(directory, truth, Skills.THESAURUS)) {
            index.rebuild();
            for (int i = 0; i < SUBJECTS.size(); i++) {
                LocalizedText both = SUBJECTS.get(i);
                for (LocalizedText asked :
                        List.of(both, new LocalizedText(both.it(), null), new LocalizedText(null, both.en()))) {
                    List<UUID> ranked = ranked(index.affinity(asked, truth.people.keySet()));
                    int italian = ranked.indexOf(new UUID(1, i));
                    int english = ranked.indexOf(new UUID(2, i));
                    assertThat(italian).as("Italian twin for %s", asked).isBetween(0, 2);
                    assertThat(english).as("English twin for %s", asked).isBetween(0, 2);
                    firstPlaces.add(Math.min(italian, english));
                    if (asked == both) {
                        difference += italian - english;
                        lists++;
                    }
                }
            }
        }
        assertThat(firstPlaces).containsOnly(0);
        assertThat(Math.abs(difference / lists)).isLessThanOrEqualTo(1);
    }

    private static List<UUID> ranked(Map<UUID, Double> affinity) {
        return affinity.entrySet().stream()
                .sorted(Map.Entry.<UUID, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IndexedPerson person(UUID id, LocalizedText bio) {
        return new IndexedPerson(
                id, 1, "Nome", "PUBLIC", LocalizedText.EMPTY, bio, List.of(), Map.of(), Map.of(), true);
    }
}
